import { fileOfPath } from '@schutznetz/shared/paths/fileOfPath.ts';
import { packNumbers, unpackNumbers } from './packedNumbers.ts';
import type { KnownFile } from './RenderedFile.ts';

/** A page that was rendered before. */
export interface KnownPage {
  readonly file: KnownFile;
  /** numbers of the cells that it read (`recordReads`), as `packNumbers` gives them */
  readonly cells: Uint8Array;
  /** milliseconds since 1970: rendered then, and by the clock alone the same until before then */
  readonly validFrom: number;
  readonly validUntil: number;
}

/**
 * The pages of a unit, packed: of a hundred thousand pages of a country, objects of their own took 140 MB. Plain data, which
 * can be sent to another thread.
 */
export interface PageTable {
  readonly paths: readonly string[];
  /** what the pages are, of which there are few */
  readonly kinds: readonly Pick<KnownFile, 'status' | 'contentType'>[];
  /** the page's place in `kinds` */
  readonly kindOf: Uint8Array;
  /** bytes */
  readonly sizes: Uint32Array;
  /** SHA-256, 32 bytes for each page */
  readonly hashes: Uint8Array;
  /** `validFrom` and `validUntil` of each page */
  readonly validity: Float64Array;
  /** of all pages; those of one begin where the ones of the page before end */
  readonly cells: Uint8Array;
  readonly ends: Uint32Array;
}

const hashBytes = 32;

export function packPages(pages: readonly KnownPage[]): PageTable {
  const count = pages.length;
  const places = new Map<string, number>();
  const table = {
    paths: pages.map(({ file }) => file.path),
    kinds: [] as Pick<KnownFile, 'status' | 'contentType'>[],
    kindOf: new Uint8Array(count),
    sizes: new Uint32Array(count),
    hashes: new Uint8Array(count * hashBytes),
    validity: new Float64Array(count * 2),
    ...joinCells(pages.map(({ cells }) => cells)),
  };
  for (const [index, { file, validFrom, validUntil }] of pages.entries()) {
    const { status, contentType } = file;
    const kind = `${status} ${contentType}`;
    const place = places.get(kind) ?? table.kinds.push({ status, contentType }) - 1;
    places.set(kind, place);
    table.kindOf[index] = place;
    table.sizes[index] = file.size;
    table.hashes.set(Buffer.from(file.sha256, 'hex'), index * hashBytes);
    table.validity.set([validFrom, validUntil], index * 2);
  }
  return table;
}

/** @param index of the page, which must be in the table */
export function pageAt(table: PageTable, index: number): KnownPage {
  const [path, kind] = [table.paths[index], table.kinds[table.kindOf[index] ?? 0]];
  if (path === undefined || !kind) throw new Error(`The table has no page ${index}`);
  const sha256 = Buffer.from(table.hashes.subarray(index * hashBytes, (index + 1) * hashBytes)).toString('hex');
  return {
    file: { path, file: fileOfPath(path), ...kind, bytes: null, size: table.sizes[index] ?? 0, sha256 },
    cells: cellsAt(table, index),
    validFrom: table.validity[index * 2] ?? 0,
    validUntil: table.validity[index * 2 + 1] ?? 0,
  };
}

/** The same pages with other numbers for the cells: those of another thread are in another order. */
export function renumberCells(table: PageTable, numberFor: (number: number) => number): PageTable {
  const renumbered = table.paths.map((_, index) =>
    packNumbers(unpackNumbers(cellsAt(table, index)).map(numberFor).sort()),
  );
  return { ...table, ...joinCells(renumbered) };
}

/** The numbers of all cells that any page has read, sorted. */
export function distinctCells(table: PageTable): Uint32Array {
  const cells = new Set<number>();
  for (const index of table.paths.keys()) for (const cell of unpackNumbers(cellsAt(table, index))) cells.add(cell);
  return Uint32Array.from(cells).sort();
}

/** The packed cells of one page; a view, not a copy. */
function cellsAt({ cells, ends }: PageTable, index: number): Uint8Array {
  return cells.subarray(ends[index - 1] ?? 0, ends[index]);
}

function joinCells(parts: readonly Uint8Array[]): Pick<PageTable, 'cells' | 'ends'> {
  const cells = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  const ends = new Uint32Array(parts.length);
  let end = 0;
  for (const [index, part] of parts.entries()) {
    cells.set(part, end);
    end += part.length;
    ends[index] = end;
  }
  return { cells, ends };
}
