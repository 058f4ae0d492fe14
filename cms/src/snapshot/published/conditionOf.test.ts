import { sql } from '@payloadcms/db-postgres';
import type { Where } from 'payload';
import { expect, test } from 'vitest';
import { conditionOf, type ColumnOf } from './conditionOf.ts';

const columnOf: ColumnOf = (field) => sql`${sql.identifier(field)}`;

test.each<[string, Where]>([
  ['not_equals', { title: { not_equals: 'Musterstadt' } }],
  ['like', { title: { like: 'Muster' } }],
  ['less_than', { order: { less_than: 3 } }],
  ['not_in', { order: { equals: 1, not_in: [2] } }],
  ['contains', { and: [{ or: [{ title: { contains: 'Muster' } }] }] }],
])('the condition %s, which it cannot read, is an error and not passed over', (operator, where) => {
  expect(() => conditionOf(where, columnOf)).toThrow(`The condition ${operator} cannot be read`);
});

test.each(['and', 'or'])('an empty list under %s is an error: it would hold for everything or for nothing', (list) => {
  expect(() => conditionOf({ [list]: [] }, columnOf)).toThrow(`An empty list of conditions under ${list}`);
  const deeper = { and: [{ order: { equals: 1 } }, { [list]: [] }] };
  expect(() => conditionOf(deeper, columnOf)).toThrow(`An empty list of conditions under ${list}`);
});

test('what the queries of a snapshot need can be read', () => {
  const where: Where = {
    or: [{ and: [{ order: { equals: 1 } }, { startDate: { greater_than_equal: '2025-01-01' } }] }],
    id: { in: [1, 2] },
    title: { exists: true },
  };
  expect(() => conditionOf(where, columnOf)).not.toThrow();
});
