import { setImmediate as giveWay } from 'node:timers/promises';
import type { Snapshot } from '@schutznetz/shared/contract/snapshot.ts';
import { pagesOf } from '@schutznetz/shared/paths/pagesOf.ts';
import { nextChange } from '@schutznetz/shared/time/nextChange.ts';
import { toBerlin } from '@schutznetz/shared/time/toBerlin.ts';
import type { DateTime } from 'luxon';
import { prepareContent } from '../context/prepareContent.ts';
import { numberOf } from './cellNumbers.ts';
import { changedCells } from './changedCells.ts';
import type { CompiledSite } from './loadCompiledSite.ts';
import { isStillSame, recallPages, rememberPages } from './pageMemory.ts';
import { packNumbers } from './packedNumbers.ts';
import { packPages, pageAt, type KnownPage } from './PageTable.ts';
import { recordReads } from './recordReads.ts';
import { toKnown, type RenderedFile, type UnitFile } from './RenderedFile.ts';
import { renderContent } from './renderPage.ts';

/** Rendering waits for nothing: after so long, what waits in this thread has its turn, like the next unit of another one. */
const turnMs = 1;

/**
 * Like `renderUnit`, but a page that was rendered before is taken as it is when all that it read of the snapshot is equal
 * and no moment has passed at which the clock changes it. What a page reads is noted while it is rendered: there is no
 * list of dependencies that somebody could forget to extend. Of such a page only the hash is in memory, not the bytes.
 * Use `renderUnit` where the result is to be checked.
 */
export async function renderChanges({
  site,
  snapshot,
  now: clock,
  keep = (page) => page,
}: {
  site: CompiledSite;
  snapshot: Snapshot;
  now: string | DateTime;
  /** says of each page that was rendered, before the next one is, what to keep of it */
  keep?: (page: RenderedFile) => UnitFile;
}): Promise<UnitFile[]> {
  const now = toBerlin(clock);
  const before = recallPages(site, snapshot.unit);
  const content = prepareContent(snapshot, now);
  const changed = new Set(before ? [...changedCells(before.content, content)].map(numberOf) : []);
  const validFrom = now.toMillis();
  const validUntil = endOfValidity(snapshot, now);
  const { view, takeReads, once } = recordReads(content);
  const places = new Map(before?.pages.paths.map((path, place) => [path, place]));
  const files: UnitFile[] = [];
  const pages: KnownPage[] = [];
  let begunAt = performance.now();
  // One after the other, so that each read is known to be of one page.
  for (const path of pagesOf(snapshot)) {
    const place = places.get(path);
    const known = before && place !== undefined ? pageAt(before.pages, place) : null;
    if (known && isStillSame({ page: known, changed, now })) {
      files.push(known.file);
      pages.push(known);
      continue;
    }
    if (performance.now() - begunAt > turnMs) {
      await giveWay();
      begunAt = performance.now();
    }
    const file = await renderContent({ site, content: view, path, now, once });
    files.push(keep(file));
    pages.push({ file: toKnown(file), cells: packNumbers(takeReads()), validFrom, validUntil });
  }
  rememberPages(site, { content, pages: packPages(pages) });
  return snapshot.kind === 'portal' ? [...files, ...site.publicFiles] : files;
}

/** When the clock may change a page; midnight at the latest, so that nothing is older than the day. */
function endOfValidity(snapshot: Snapshot, now: DateTime<true>): number {
  const midnight = now.plus({ days: 1 }).startOf('day').toMillis();
  return Math.min(midnight, nextChange(snapshot, now)?.toMillis() ?? midnight);
}
