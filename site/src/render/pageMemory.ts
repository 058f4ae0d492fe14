import type { DateTime } from 'luxon';
import type { Content } from '../context/prepareContent.ts';
import { nameOf, numberOf } from './cellNumbers.ts';
import type { CompiledSite } from './loadCompiledSite.ts';
import { holdsAny } from './packedNumbers.ts';
import { distinctCells, renumberCells, type KnownPage, type PageTable } from './PageTable.ts';

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
  changed: ReadonlySet<number>;
  now: DateTime;
}): boolean {
  const moment = now.toMillis();
  if (moment < page.validFrom || moment >= page.validUntil) return false;
  return !holdsAny(page.cells, changed);
}

/** What another thread has learned of a unit's pages: plain data, with its own numbers for the cells. */
export interface PageReport {
  /** null when nothing is known of the unit */
  readonly pages: PageTable | null;
  /** the cells of the pages, and the name of each of them */
  readonly cells: Uint32Array;
  readonly names: readonly string[];
}

/** For the thread that asked for the unit. Forgets the unit here. */
export function reportPages(site: CompiledSite, unit: string): PageReport {
  const pages = recallPages(site, unit)?.pages ?? null;
  forgetPages(site, unit);
  const cells = pages ? distinctCells(pages) : new Uint32Array();
  return { pages, cells, names: [...cells].map(nameOf) };
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
  const here = new Map(report.names.map((name, index) => [report.cells[index], numberOf(name)]));
  const pages = renumberCells(report.pages, (cell) => {
    const number = here.get(cell);
    if (number === undefined) throw new Error(`The report of ${content.unit} does not name the cell ${cell}`);
    return number;
  });
  rememberPages(site, { content, pages });
}
