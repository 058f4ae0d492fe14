import { compressAhead } from '@schutznetz/site/releases/compressAhead.ts';
import { describeUnit } from '@schutznetz/site/releases/describeUnit.ts';
import type { Store } from '@schutznetz/site/releases/openStore.ts';
import { writeBuild } from '@schutznetz/site/releases/writeBuild.ts';
import type { CompiledSite } from '@schutznetz/site/render/loadCompiledSite.ts';
import { forgetPages } from '@schutznetz/site/render/pageMemory.ts';
import { renderChanges } from '@schutznetz/site/render/renderChanges.ts';
import { BytesAreGone } from '@schutznetz/site/render/RenderedFile.ts';
import type { Snapshot } from '@schutznetz/shared/contract/snapshot.ts';
import { nextChange } from '@schutznetz/shared/time/nextChange.ts';
import type { DateTime } from 'luxon';
import { guardSecrets } from '../guard/guardSecrets.ts';
import type { Secrets } from '../guard/readSecrets.ts';

export type BuildInput = {
  snapshot: Snapshot;
  /** what must not stand on the unit's pages */
  secrets: Secrets;
  store: Store;
  mediaDir: string;
};

export type MadeBuild = {
  build: string;
  pages: number;
  /** when the pages change next by the clock alone */
  nextChange: Date | null;
  renderMs: number;
  writeMs: number;
};

type Making = BuildInput & {
  site: CompiledSite;
  clock: DateTime<true>;
  /** render every page, whatever is remembered of it */
  isAfresh: boolean;
  onRendered?: () => void | Promise<void>;
};

/**
 * Renders the pages of a unit, searches them for secrets and writes them into the store; nothing is public yet.
 * @throws RenderError, SecretFound, StoreError
 */
export async function makeBuild(making: Making): Promise<MadeBuild> {
  try {
    return await renderAndWrite(making);
  } catch (error) {
    // The store was cleared, another publisher wrote the last build, or there is a new secret to search for.
    if (error instanceof BytesAreGone && !making.isAfresh) return renderAndWrite({ ...making, isAfresh: true });
    throw error;
  }
}

async function renderAndWrite({
  site,
  snapshot,
  secrets,
  store,
  mediaDir,
  clock,
  isAfresh,
  onRendered,
}: Making): Promise<MadeBuild> {
  const startedAt = performance.now();
  if (isAfresh) forgetPages(site, snapshot.unit);
  const onPage = await compressAhead({ store, unit: snapshot.unit });
  const files = await renderChanges({ site, snapshot, now: clock, onPage });
  const renderedAt = performance.now();
  await onRendered?.();
  guardSecrets({ files, secrets, unit: snapshot.unit });
  const { build } = await writeBuild({
    ...describeUnit(snapshot),
    store,
    files,
    mediaDir,
    codeVersion: site.codeVersion,
    createdAt: new Date().toISOString(),
    clock: clock.toUTC().toISO(),
  });
  return {
    build,
    pages: files.length,
    nextChange: nextChange(snapshot, clock)?.toJSDate() ?? null,
    renderMs: renderedAt - startedAt,
    writeMs: performance.now() - renderedAt,
  };
}
