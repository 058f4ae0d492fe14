import type { RenderedFile } from '../render/RenderedFile.ts';
import { compress, type Compressed } from './compress.ts';
import type { Store } from './openStore.ts';
import { newestBuild } from './readBuild.ts';

const begun = new WeakMap<Uint8Array, Promise<Compressed>>();

/** Each that waits for a thread holds a megabyte already: enough to keep the threads busy, not more. */
const mostAhead = 24;
let waiting = 0;

/**
 * Returns what is to be told of each page as soon as it is rendered: when the unit's newest build does not hold it, its
 * compression begins in the threads beside this one, while this one renders the next page.
 */
export async function compressAhead({
  store,
  unit,
}: {
  store: Store;
  unit: string;
}): Promise<(page: RenderedFile) => void> {
  // Who writes the build looks for it too, and says what is wrong with the store.
  const newest = await newestBuild(store, unit).catch(() => null);
  return (page) => {
    if (waiting >= mostAhead || newest?.files[page.path]?.sha256 === page.sha256) return;
    const compressing = compress(page.bytes, page.contentType, 'quick');
    waiting += 1;
    // Who writes the page is told of a failure; when another page fails, nobody asks.
    void compressing.catch(() => undefined).then(() => (waiting -= 1));
    begun.set(page.bytes, compressing);
  };
}

/** Like `compress`, which may have been begun ahead for these bytes. */
export function compressPage(bytes: Uint8Array, contentType: string): Promise<Compressed> {
  return begun.get(bytes) ?? compress(bytes, contentType, 'quick');
}
