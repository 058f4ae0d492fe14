import type { DateTime } from 'luxon';
import type { Content } from '../context/prepareContent.ts';
import { nameOf, numberOf } from './cellNumbers.ts';
import type { CompiledSite } from './loadCompiledSite.ts';
import { cellsAt, type KnownPage, type PageTable } from './PageTable.ts';

/** The pages of a unit, and the content that all of them are as. */
export interface KnownUnit {
  readonly content: Content;
  readonly pages: PageTable;
}

/** Pages that are remembered at most, of all units together; the units that were rendered longest ago go first. */
const mostPages = 200_000;

/** By compiled site, so that no page of other code is taken. */
const memories = new WeakMap<CompiledSite, Map<string, KnownUnit>>();

export function recallPages(site: CompiledSite, unit: string): KnownUnit | undefined {
  return memories.get(site)?.get(unit);
}

export function rememberPages(site: CompiledSite, known: KnownUnit): void {
  const memory = memories.get(site) ?? new Map<string, KnownUnit>();
  memories.set(site, memory);
  const { unit } = known.content;
  memory.delete(unit);
  memory.set(unit, known);
  let count = [...memory.values()].reduce((sum, { pages }) => sum + pages.paths.length, 0);
  for (const [name, { pages }] of memory) {
    if (count <= mostPages) break;
    memory.delete(name);
    count -= pages.paths.length;
  }
}

/** Makes the next `renderChanges` of the unit render every page. */
export function forgetPages(site: CompiledSite, unit: string): void {
  memories.get(site)?.delete(unit);
}

/** @param changed numbers of the cells that differ from the content that the page is as */
export function isStillSame({
  page,
  changed,
  now,
}: {
  page: KnownPage;
  changed: readonly number[];
  now: DateTime;
}): boolean {
  const moment = now.toMillis();
  if (moment < page.validFrom || moment >= page.validUntil) return false;
  return !changed.some((cell) => holds(page.cells, cell));
}

/** Whether a number is among sorted ones. */
function holds(sorted: Uint32Array, number: number): boolean {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] ?? 0) < number) from = middle + 1;
    else to = middle;
  }
  return sorted[from] === number;
}

/** What another thread has learned of a unit's pages: plain data, with its own numbers for the cells. */
export interface PageReport {
  /** names */
  readonly cells: readonly string[];
  /** its cells are places in the list above; null when nothing is known of the unit */
  readonly pages: PageTable | null;
}

/** For the thread that asked for the unit. Forgets the unit here. */
export function reportPages(site: CompiledSite, unit: string): PageReport {
  const pages = recallPages(site, unit)?.pages;
  forgetPages(site, unit);
  if (!pages) return { cells: [], pages: null };
  const places = new Map<number, number>();
  const placeOf = (number: number) => {
    const place = places.get(number) ?? places.size;
    places.set(number, place);
    return place;
  };
  const cells = pages.cells.map(placeOf);
  return { cells: [...places.keys()].map(nameOf), pages: { ...pages, cells } };
}

/** @param content what the pages were rendered from */
export function learnPages({
  site,
  content,
  report,
}: {
  site: CompiledSite;
  content: Content;
  report: PageReport;
}): void {
  if (!report.pages) return forgetPages(site, content.unit);
  const here = Uint32Array.from(report.cells, numberOf);
  const pages = { ...report.pages, cells: report.pages.cells.map((place) => here[place] ?? 0) };
  // The order of numbers is another one in each thread.
  for (const index of pages.paths.keys()) cellsAt(pages, index).sort();
  rememberPages(site, { content, pages });
}
