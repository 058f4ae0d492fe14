import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openStore } from '@schutznetz/site/releases/openStore.ts';
import { currentRelease } from '@schutznetz/site/releases/readRelease.ts';
import { createLocalReq } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useTestDatabase } from '../../../../test/support/testDatabase.ts';
import type { OperationCommand } from '../../operations/Operation.ts';
import { queueOperation, readOperation } from '../../operations/operationQueue.ts';
import { readReleases } from '../../operations/overview/readReleases.ts';
import { readUnits } from '../../operations/overview/readUnits.ts';
import { readPublishStatus } from '../../publishing/readPublishStatus.ts';
import { createMusterkreis, fictionalNumbers, type Musterkreis } from '../../testing/createMusterkreis.ts';
import { preparePublisherTest, type PublisherTest } from '../../testing/startTestPublisher.ts';
import { databaseOf } from '../Database.ts';

await useTestDatabase();

let platform: PublisherTest;
let ids: Musterkreis;
let publisher: { stop: () => Promise<void> };

const contacts = '/musterkreis/kontakte/';
const rest = 'Es steht noch aus.';

beforeAll(async () => {
  platform = await preparePublisherTest();
  ids = await createMusterkreis(platform.payload);
  publisher = await platform.start();
  await platform.until(async () => (await platform.publicFile(contacts)) !== null);
  await settle();
});

afterAll(() => platform.end());

const database = () => databaseOf(platform.payload);
const store = () => openStore(platform.dataDir);
const live = async () => (await currentRelease(await store()))?.n ?? 0;
const tell = (command: OperationCommand) => queueOperation(database(), { command, person: 'Erika Muster', account: 7 });

async function outcomeOf(id: number) {
  await platform.until(async () => (await readOperation(database(), id))?.outcome != null);
  return (await readOperation(database(), id))?.outcome;
}

const direct = async (command: OperationCommand) => outcomeOf(await tell(command));

async function settle(): Promise<void> {
  await platform.until(async () => {
    const { totalDocs } = await platform.payload.count({
      collection: 'payload-jobs',
      where: { completedAt: { exists: false } },
    });
    return totalDocs === 0;
  });
}

async function describeContact(description: string): Promise<void> {
  await platform.payload.update({
    collection: 'contacts',
    id: ids.contact,
    data: { description, _status: 'published' },
  });
}

async function shows(text: string): Promise<boolean> {
  return ((await platform.publicFile(contacts)) ?? '').includes(text);
}

async function stateOfContact() {
  const req = await createLocalReq({}, platform.payload);
  return readPublishStatus({ req, collection: 'contacts', id: ids.contact, siteUrl: 'https://musterkreis.example' });
}

async function unitState() {
  return (await readUnits(database())).find(({ unit }) => unit === 'musterkreis');
}

test('Publishing again reads and renders, and says so when the pages were right already.', async () => {
  const before = await live();
  expect(await direct({ kind: 'publish', units: ['musterkreis'] })).toEqual({
    state: 'done',
    message: 'Alles neu gelesen und erzeugt: Die öffentlichen Seiten entsprachen schon dem Inhalt.',
  });
  expect(await live()).toBe(before);
});

test('Publishing again repairs what the database holds and nobody wished to publish.', async () => {
  // As after a restored back-up: the content changed without the hooks.
  await platform.payload.db.updateOne({
    collection: 'contacts',
    id: ids.contact,
    data: { description: 'Aus der Sicherung.' },
  });
  const outcome = await direct({ kind: 'publish', units: ['*'] });
  expect(outcome?.message).toMatch(/^Neu veröffentlicht \(Veröffentlichung(en)? \d+/);
  expect(await shows('Aus der Sicherung.')).toBe(true);
  const [newest] = await readReleases({ database: database(), sight: true, limit: 1 });
  expect(newest?.causes).toEqual([expect.objectContaining({ kind: 'hand', person: 'Erika Muster' })]);
});

test('A unit that does not exist is refused by name.', async () => {
  const outcome = await direct({ kind: 'publish', units: ['musterkreis', 'nirgendwo'] });
  expect(outcome).toMatchObject({ state: 'refused', message: expect.stringContaining('nirgendwo') as string });
});

test('A document tells which pages its last change altered.', async () => {
  await describeContact('Mit Beleg.');
  await platform.until(() => shows('Mit Beleg.'));
  await settle();
  const link = { path: contacts, url: `https://musterkreis.example${contacts}` };
  expect(await stateOfContact()).toMatchObject({
    state: 'live',
    release: await live(),
    pages: { removed: 0, links: expect.arrayContaining([link]) as unknown },
  });
});

test('A step back brings the earlier pages, holds them against new content, and every document says so.', async () => {
  await describeContact('Erster Stand.');
  await platform.until(() => shows('Erster Stand.'));
  await settle();
  const first = await live();
  await describeContact('Zweiter Stand.');
  await platform.until(() => shows('Zweiter Stand.'));
  await settle();

  expect(await direct({ kind: 'rollback', release: first, units: ['musterkreis'] })).toMatchObject({ state: 'done' });
  expect(await shows('Erster Stand.')).toBe(true);
  expect(await stateOfContact()).toEqual({ state: 'held', isRemoval: false, where: null });
  expect(await unitState()).toMatchObject({ held: true, release: await live() });
  const [newest] = await readReleases({ database: database(), sight: true, limit: 1 });
  expect(newest).toMatchObject({ number: await live(), state: 'rolled-back' });
  expect(newest?.causes[0]).toMatchObject({ kind: 'rollback', person: 'Erika Muster' });

  await describeContact('Dritter Stand.');
  await settle();
  expect(await shows('Erster Stand.')).toBe(true);
  expect(await stateOfContact()).toEqual({ state: 'held', isRemoval: false, where: null });
});

test('Letting go publishes the content of today.', async () => {
  expect(await direct({ kind: 'release-hold', units: ['musterkreis'] })).toMatchObject({ state: 'done' });
  await platform.until(() => shows('Dritter Stand.'));
  await settle();
  expect(await stateOfContact()).toMatchObject({
    state: 'live',
    release: await live(),
  });
  expect(await unitState()).toMatchObject({ held: false });
  expect(await direct({ kind: 'release-hold', units: null })).toMatchObject({ state: 'refused' });
});

test('A step back to a release that is not there, or of a unit that never was, changes nothing.', async () => {
  const before = await live();
  const gone = await direct({ kind: 'rollback', release: 99_999, units: null });
  expect(gone).toMatchObject({ state: 'refused', message: expect.stringContaining('99999') as string });
  const unknown = await direct({ kind: 'rollback', release: before, units: ['nirgendwo'] });
  expect(unknown).toMatchObject({ state: 'refused', message: expect.stringContaining('nirgendwo') as string });
  expect(await live()).toBe(before);
});

test('A step back that would show a number which is not public any more is refused.', async () => {
  const withNumber = await live();
  const { payload } = platform;
  await payload.update({
    collection: 'contacts',
    id: ids.contact,
    data: {
      phones: [{ number: fictionalNumbers.second, kind: 'landline' }],
      internalChannels: [{ kind: 'phone', value: fictionalNumbers.first, visibility: 'internal' }],
      _status: 'published',
    },
  });
  await platform.until(() => shows(fictionalNumbers.second));
  await settle();
  const before = await live();
  const outcome = await direct({ kind: 'rollback', release: withNumber, units: ['musterkreis'] });
  expect(outcome).toMatchObject({
    state: 'refused',
    message: expect.stringContaining('nicht mehr öffentlich') as string,
  });
  expect(outcome?.message).toContain(contacts);
  expect(await live()).toBe(before);
  expect(await shows(fictionalNumbers.first)).toBe(false);
});

test('While publishing is paused everything waits, also over a restart of the publisher, and documents say so.', async () => {
  expect(await direct({ kind: 'pause' })).toMatchObject({ state: 'done' });
  await describeContact(rest);
  await publisher.stop();
  publisher = await platform.start();
  expect(await stateOfContact()).toMatchObject({ state: 'paused', by: 'Erika Muster' });
  // A command that is carried out shows that the publisher has been round.
  expect((await direct({ kind: 'pause' }))?.message).toBe('Die Veröffentlichung war schon angehalten.');
  expect(await shows(rest)).toBe(false);

  expect(await direct({ kind: 'resume' })).toMatchObject({ state: 'done' });
  await platform.until(() => shows(rest));
});

test('With two publishers each command is carried out once.', async () => {
  await settle();
  const second = await platform.start();
  const target = await live();
  await describeContact('Vor dem Schritt zurück.');
  await platform.until(() => shows('Vor dem Schritt zurück.'));
  await settle();
  const before = await live();
  const back = await tell({ kind: 'rollback', release: target, units: ['musterkreis'] });
  const free = await tell({ kind: 'release-hold', units: ['musterkreis'] });
  const outcomes = [await outcomeOf(back), await outcomeOf(free)];
  expect(outcomes.map((outcome) => outcome?.state)).toEqual(['done', 'done']);
  await platform.until(() => shows('Vor dem Schritt zurück.'));
  await settle();
  await second.stop();
  // Back, let go, published again: three switches and no more.
  expect(await live()).toBe(before + 3);
});

test('When the release store is lost, it is filled again and its numbers go on.', async () => {
  const before = await live();
  await publisher.stop();
  await rm(join(platform.dataDir, 'site'), { recursive: true });
  publisher = await platform.start();
  await platform.until(() => shows('Vor dem Schritt zurück.'));
  await settle();
  expect(await live()).toBeGreaterThan(before);
  const { docs } = await platform.payload.find({ collection: 'releases', sort: '-number', limit: 1 });
  expect(docs[0]?.number).toBe(await live());
});
