import { describeUnit } from '@schutznetz/site/releases/describeUnit.ts';
import type { Store } from '@schutznetz/site/releases/openStore.ts';
import { writeBuild } from '@schutznetz/site/releases/writeBuild.ts';
import type { CompiledSite } from '@schutznetz/site/render/loadCompiledSite.ts';
import { forgetPages, renderChanges } from '@schutznetz/site/render/renderChanges.ts';
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

/**
 * Renders the pages of a unit, searches them for secrets and writes them into the store; nothing is public yet.
 * @param isAfresh render every page, whatever is remembered of it
 * @throws RenderError, SecretFound, StoreError
 */
export async function makeBuild({
  site,
  snapshot,
  secrets,
  store,
  mediaDir,
  clock,
  isAfresh,
  onRendered,
}: BuildInput & {
  site: CompiledSite;
  clock: DateTime<true>;
  isAfresh: boolean;
  onRendered?: () => void | Promise<void>;
}): Promise<MadeBuild> {
  const startedAt = performance.now();
  if (isAfresh) forgetPages(site, snapshot.unit);
  const files = await renderChanges({ site, snapshot, now: clock });
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
