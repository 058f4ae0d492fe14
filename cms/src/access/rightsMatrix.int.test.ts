import { afterAll, describe, expect, test } from 'vitest';
import { useTestDatabase } from '../../../test/support/testDatabase.ts';
import { createStock } from './testing/createStock.ts';
import { operations, readLive } from './testing/operations.ts';
import { seedPeople } from './testing/seedPeople.ts';
import { startCms } from './testing/startCms.ts';
import { listSubjects } from './testing/subjects.ts';

await useTestDatabase();
const cms = await startCms();
afterAll(cms.stop);
const world = await seedPeople(cms);

test('every collection with drafts is tried', () => {
  const withDrafts = cms.payload.config.collections.filter(({ versions }) => versions?.drafts).map(({ slug }) => slug);
  expect(new Set(listSubjects(world).map(({ collection }) => collection))).toEqual(new Set(withDrafts));
});

// Role × operation × collection, through REST with real log-ins. What is expected stands in testing/tables.ts.
describe.each(listSubjects(world))('$name', (subject) => {
  const stock = createStock(cms, subject);

  test.each(subject.table)('$person, $operation: $allowed', async ({ person, operation, allowed }) => {
    const { on, succeeds } = operations[operation];
    const id = on === null ? 0 : await stock.take(on, allowed && operation.startsWith('delete'));
    const attempt = { cms, token: world.tokens[person], subject, id };
    const before = on === null ? null : await readLive(attempt);
    const succeeded = await succeeds(attempt);
    if (on !== null && succeeded) await stock.renew(on, id);
    expect(succeeded).toBe(allowed);
    if (!allowed && on !== null) expect(await readLive(attempt)).toEqual(before);
  });
});
