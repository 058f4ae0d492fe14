import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { packNumbers, unpackNumbers } from './packedNumbers.ts';
import { distinctCells, packPages, pageAt, renumberCells, type KnownPage } from './PageTable.ts';

function page(path: string, cells: number[], about: Partial<KnownPage['file']> = {}): KnownPage {
  const sha256 = createHash('sha256').update(path).digest('hex');
  const file = path.endsWith('/') ? `${path.slice(1, -1)}.html` : path.slice(1);
  const kind = { status: 200, contentType: 'text/html; charset=utf-8' } as const;
  return {
    file: { path, file, ...kind, bytes: null, size: path.length * 1000, sha256, ...about },
    cells: packNumbers(Uint32Array.from(cells)),
    validFrom: 1_763_800_000_000.5,
    validUntil: 1_763_850_000_000,
  };
}

const pages = [
  page('/musterkreis/', [1, 5, 70_000]),
  page('/musterkreis/nicht-gefunden/', [], { status: 404 }),
  page('/musterkreis/termine.ics', [4_000_000_000], { contentType: 'text/calendar; charset=utf-8' }),
  page('/musterkreis/hilfe/', [2]),
];

test('Pages come out of a table as they went in.', () => {
  const table = packPages(pages);
  expect(table.paths.map((_, index) => pageAt(table, index))).toEqual(pages);
});

test('A table is plain data: it comes through to another thread.', () => {
  const table = structuredClone(packPages(pages));
  expect(table.paths.map((_, index) => pageAt(table, index))).toEqual(pages);
});

test('Cells get other numbers, page by page, and are sorted again.', () => {
  const table = renumberCells(packPages(pages), (number) => 4_100_000_000 - number);
  const cells = pages.map((_, index) => [...unpackNumbers(pageAt(table, index).cells)]);
  expect(cells).toEqual([[4_099_930_000, 4_099_999_995, 4_099_999_999], [], [100_000_000], [4_099_999_998]]);
});

test('The cells of all pages are named once, in order.', () => {
  expect([...distinctCells(packPages([...pages, page('/musterkreis/orte/', [2, 5, 70_001])]))]).toEqual([
    1, 2, 5, 70_000, 70_001, 4_000_000_000,
  ]);
  expect([...distinctCells(packPages([]))]).toEqual([]);
});

test('A page that is not in the table is an error.', () => {
  expect(() => pageAt(packPages(pages), 4)).toThrow('no page 4');
  expect(() => pageAt(packPages([]), 0)).toThrow('no page 0');
});
