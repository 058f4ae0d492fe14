import { toKnown, type RenderedFile, type UnitFile } from '../render/RenderedFile.ts';
import { compressAhead } from './compressAhead.ts';
import { findReusable } from './findReusable.ts';
import type { Store } from './openStore.ts';
import { newestBuild } from './readBuild.ts';
import { wantRendered } from './wantedFile.ts';

/**
 * Returns what is to be told of each page as soon as it is rendered, and says what to keep of it until its unit is written:
 * of a page that the unit's newest build holds not its bytes. Of a large one that is new the compression begins at once, in
 * the threads beside this one, while this one renders the next page.
 * @param mayLetGo whether nobody else needs the bytes of a page
 */
export async function keepPages({
  store,
  unit,
  mayLetGo,
}: {
  store: Store;
  unit: string;
  mayLetGo: (page: RenderedFile) => boolean;
}): Promise<(page: RenderedFile) => UnitFile> {
  // Who writes the build looks for it too, and says what is wrong with the store.
  const base = await newestBuild(store, unit).catch(() => null);
  const find = base ? findReusable({ store, base }) : () => null;
  return (page) => {
    if (find(wantRendered(page))) return mayLetGo(page) ? toKnown(page) : page;
    compressAhead(page);
    return page;
  };
}
