import type { Snapshot } from '@schutznetz/shared/contract/snapshot.ts';
import { pagesOf } from '@schutznetz/shared/paths/pagesOf.ts';
import { nextChange } from '@schutznetz/shared/time/nextChange.ts';
import { toBerlin } from '@schutznetz/shared/time/toBerlin.ts';
import type { DateTime } from 'luxon';
import { prepareContent, type Content } from '../context/prepareContent.ts';
import { mapLimited } from '../releases/mapLimited.ts';
import { changedCells } from './changedCells.ts';
import type { CompiledSite } from './loadCompiledSite.ts';
import { recordReads, type Cells } from './recordReads.ts';
import type { RenderedFile } from './RenderedFile.ts';
import { renderContent } from './renderPage.ts';

/**
 * Like `renderUnit`, but a page that was rendered before is taken as it is when all that it read of the snapshot is equal
 * and no moment has passed at which the clock changes it. What a page reads is noted while it is rendered: there is no
 * list of dependencies that somebody could forget to extend. Use `renderUnit` where the result is to be checked.
 */
export async function renderChanges({
  site,
  snapshot,
  now: clock,
}: {
  site: CompiledSite;
  snapshot: Snapshot;
  now: string | DateTime;
}): Promise<RenderedFile[]> {
  const now = toBerlin(clock);
  const memory = memoryOf(site);
  const before = memory.get(snapshot.unit);
  const content = prepareContent(snapshot, now);
  const changed = before ? [...numbersOf(changedCells(before.content, content))] : null;
  const validUntil = endOfValidity(snapshot, now);
  const pages = await mapLimited(pagesOf(snapshot), 2, async (path): Promise<[string, KnownPage]> => {
    const known = before?.pages.get(path);
    if (known && changed && isSame({ known, changed, now })) return [path, known];
    const { view, cells } = recordReads(content);
    const file = await renderContent({ site, content: view, path, now });
    return [path, { file, cells: Uint32Array.from(numbersOf(cells())).sort(), validFrom: now.toMillis(), validUntil }];
  });
  remember({ memory, unit: snapshot.unit, known: { content, pages: new Map(pages), bytes: bytesOf(pages) } });
  const files = pages.map(([, { file }]) => file);
  return snapshot.kind === 'portal' ? [...files, ...site.publicFiles] : files;
}

/** Makes the next `renderChanges` of the unit render every page. */
export function forgetPages(site: CompiledSite, unit: string): void {
  memories.get(site)?.delete(unit);
}

interface KnownPage {
  readonly file: RenderedFile;
  /** numbers of the cells that it read, sorted */
  readonly cells: Uint32Array;
  /** milliseconds since 1970: rendered then, and by the clock alone the same until before then */
  readonly validFrom: number;
  readonly validUntil: number;
}

interface KnownUnit {
  /** all pages are as this gives them */
  readonly content: Content;
  readonly pages: ReadonlyMap<string, KnownPage>;
  /** memory that the pages take */
  readonly bytes: number;
}

/** Rendered bytes that are kept at most, of all units together; the units that were rendered longest ago go first. */
const mostBytes = 192 * 1024 * 1024;

/** By compiled site, so that no page of other code is taken. */
const memories = new WeakMap<CompiledSite, Map<string, KnownUnit>>();

function memoryOf(site: CompiledSite): Map<string, KnownUnit> {
  const memory = memories.get(site) ?? new Map<string, KnownUnit>();
  memories.set(site, memory);
  return memory;
}

function remember({ memory, unit, known }: { memory: Map<string, KnownUnit>; unit: string; known: KnownUnit }): void {
  memory.delete(unit);
  memory.set(unit, known);
  let bytes = [...memory.values()].reduce((sum, each) => sum + each.bytes, 0);
  for (const [name, oldest] of memory) {
    if (bytes <= mostBytes) break;
    memory.delete(name);
    bytes -= oldest.bytes;
  }
}

function bytesOf(pages: readonly [string, KnownPage][]): number {
  return pages.reduce((sum, [, { file, cells }]) => sum + file.bytes.byteLength + cells.byteLength, 0);
}

/** When the clock may change a page; midnight at the latest, so that nothing is older than the day. */
function endOfValidity(snapshot: Snapshot, now: DateTime<true>): number {
  const midnight = now.plus({ days: 1 }).startOf('day').toMillis();
  return Math.min(midnight, nextChange(snapshot, now)?.toMillis() ?? midnight);
}

function isSame({ known, changed, now }: { known: KnownPage; changed: readonly number[]; now: DateTime }): boolean {
  const moment = now.toMillis();
  if (moment < known.validFrom || moment >= known.validUntil) return false;
  return !changed.some((cell) => holds(known.cells, cell));
}

/** Whether a number is among sorted ones. A page has read thousands of cells, and few have changed. */
function holds(sorted: Uint32Array, number: number): boolean {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] ?? 0) < number) from = middle + 1;
    else to = middle;
  }
  return sorted[from] === number;
}

/** Cells have the same names in all units: each is kept once, as a number. */
const cellNumbers = new Map<string, number>();

function numbersOf(cells: Cells): Set<number> {
  const numbers = new Set<number>();
  for (const cell of cells) {
    const number = cellNumbers.get(cell) ?? cellNumbers.size;
    cellNumbers.set(cell, number);
    numbers.add(number);
  }
  return numbers;
}
