import { describeUnit } from '@schutznetz/site/releases/describeUnit.ts';
import { keepPages } from '@schutznetz/site/releases/keepPages.ts';
import type { Store } from '@schutznetz/site/releases/openStore.ts';
import { writeBuild } from '@schutznetz/site/releases/writeBuild.ts';
import type { CompiledSite } from '@schutznetz/site/render/loadCompiledSite.ts';
import { forgetPages } from '@schutznetz/site/render/pageMemory.ts';
import { renderChanges } from '@schutznetz/site/render/renderChanges.ts';
import { BytesAreGone } from '@schutznetz/site/render/RenderedFile.ts';
import type { Snapshot } from '@schutznetz/shared/contract/snapshot.ts';
import { nextChange } from '@schutznetz/shared/time/nextChange.ts';
import type { DateTime } from 'luxon';
import { guardSecrets, searchedFor } from '../guard/guardSecrets.ts';
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
    return await renderAndWrite({ ...making, keepsAll: false });
  } catch (error) {
    if (!(error instanceof BytesAreGone)) throw error;
    // The store was cleared, another publisher wrote the last build, or there is a new secret to search for.
    return renderAndWrite({ ...making, isAfresh: true, keepsAll: true });
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
  keepsAll,
  onRendered,
}: Making & { keepsAll: boolean }): Promise<MadeBuild> {
  const startedAt = performance.now();
  const { unit } = snapshot;
  if (isAfresh) forgetPages(site, unit);
  const searched = keepsAll ? new Set<string>() : searchedFor(unit, secrets);
  const keep = await keepPages({ store, unit, mayLetGo: ({ sha256 }) => searched.has(sha256) });
  const files = await renderChanges({ site, snapshot, now: clock, keep });
  const renderedAt = performance.now();
  await onRendered?.();
  guardSecrets({ files, secrets, unit });
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
