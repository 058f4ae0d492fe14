import { fileOfPath } from '@schutznetz/shared/paths/fileOfPath.ts';
import type { KnownFile } from './RenderedFile.ts';

/** A page that was rendered before. */
export interface KnownPage {
  readonly file: KnownFile;
  /** numbers of the cells that it read (`recordReads`), sorted */
  readonly cells: Uint32Array;
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
  readonly cells: Uint32Array;
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
    cells: new Uint32Array(pages.reduce((sum, { cells }) => sum + cells.length, 0)),
    ends: new Uint32Array(count),
  };
  let end = 0;
  for (const [index, { file, cells, validFrom, validUntil }] of pages.entries()) {
    const { status, contentType } = file;
    const kind = `${status} ${contentType}`;
    const place = places.get(kind) ?? table.kinds.push({ status, contentType }) - 1;
    places.set(kind, place);
    table.kindOf[index] = place;
    table.sizes[index] = file.size;
    table.hashes.set(Buffer.from(file.sha256, 'hex'), index * hashBytes);
    table.validity.set([validFrom, validUntil], index * 2);
    table.cells.set(cells, end);
    end += cells.length;
    table.ends[index] = end;
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

/** The cells of one page; a view, not a copy. */
export function cellsAt({ cells, ends }: PageTable, index: number): Uint32Array {
  return cells.subarray(ends[index - 1] ?? 0, ends[index]);
}
