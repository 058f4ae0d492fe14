import { draftSource } from '@schutznetz/cms/snapshot/draftSource.ts';
import { inOneView } from '@schutznetz/cms/snapshot/inOneView.ts';
import { publishedSource } from '@schutznetz/cms/snapshot/published/publishedSource.ts';
import { createContentMemory } from '@schutznetz/cms/snapshot/published/ContentMemory.ts';
import { readSnapshots } from '@schutznetz/cms/snapshot/readSnapshots.ts';
import type { SnapshotSource } from '@schutznetz/cms/snapshot/SnapshotSource.ts';
import type { User } from '@schutznetz/cms/payload-types.ts';
import { portalUnit } from '@schutznetz/shared/contract/snapshot.ts';
import { toBerlin } from '@schutznetz/shared/time/toBerlin.ts';
import { createLocalReq } from 'payload';
import { expect, test } from 'vitest';
import { networks } from '../../scripts/seed/content/networks.ts';
import { startDemo } from './startDemo.ts';

const { payload, accounts } = await startDemo();

const units = [portalUnit, ...networks.map((network) => network.district.slug)];
/** Before all events, so that the portal lists them. */
const now = toBerlin('2024-01-02T10:00');

const read = (source: SnapshotSource) => readSnapshots({ source, units, now, origin: 'https://schutznetz.example' });

const memory = createContentMemory();
const readPublished = ({ by = memory, isAfresh = false } = {}) =>
  inOneView(payload, async ({ database }) => {
    const known = await by.catchUp(database, isAfresh);
    return read(publishedSource({ payload, database, known, isAfresh }));
  });

test('our own statements read all five networks as Payload does', async () => {
  const { user } = await payload.login({ collection: 'users', data: accounts.administrator });
  const req = await createLocalReq({ user: { ...(user as User), collection: 'users' } }, payload);
  const published = await readPublished();
  expect(published.map(({ state }) => state)).toEqual(units.map(() => 'read'));
  expect(published).toEqual(await read(draftSource({ payload, req })));
});

test('a second read gives the same records as the same objects, also by hand, and one that knows of none gives equal ones', async () => {
  const first = await readPublished();
  const contacts = (results: typeof first) =>
    results.flatMap((result) =>
      result.state === 'read' && result.snapshot.kind === 'district' ? result.snapshot.contacts : [],
    );
  expect(contacts(first).length).toBeGreaterThan(3);
  const isOfFirst = (contact: object, index: number) => contact === contacts(first)[index];
  expect(contacts(await readPublished()).every(isOfFirst)).toBe(true);
  expect(contacts(await readPublished({ isAfresh: true })).every(isOfFirst)).toBe(true);
  const anew = await readPublished({ by: createContentMemory() });
  expect(contacts(anew).some(isOfFirst)).toBe(false);
  expect(anew).toEqual(first);
});
