import { randomBytes } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { storeOf } from '@schutznetz/site/releases/openStore.ts';
import { currentRelease } from '@schutznetz/site/releases/readRelease.ts';
import { mountDisk, type TestDisk } from '@schutznetz/site/releases/testing/mountDisk.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { useTestDatabase } from '../../../test/support/testDatabase.ts';
import { createMusterkreis, type Musterkreis } from '../testing/createMusterkreis.ts';
import { countWishes, expectPublished } from '../testing/expectPublished.ts';
import { preparePublisherTest, type PublisherTest } from '../testing/startTestPublisher.ts';

await useTestDatabase();

// The store, the fonts and some releases take about a fifth of it.
const disk: TestDisk | null = mountDisk(24 * 1024 * 1024);
let platform: PublisherTest;
let ids: Musterkreis;

const page = '/musterkreis/kontakte/';
const shows = async (text: string) => ((await platform.publicFile(page)) ?? '').includes(text);
const filler = () => join(platform.dataDir, 'filler.bin');

beforeAll(async () => {
  platform = await preparePublisherTest(disk?.path);
  ids = await createMusterkreis(platform.payload);
  await platform.start();
  await expectPublished(platform);
});
beforeEach(({ skip }) => {
  if (!disk) skip('this user may not mount a file system');
});
afterAll(async () => {
  await platform.end();
  disk?.unmount();
});

async function publishText(description: string): Promise<void> {
  const data = { description, _status: 'published' } as const;
  await platform.payload.update({ collection: 'contacts', id: ids.contact, data });
}

async function errorOf(unit: string): Promise<string | null> {
  const { docs } = await platform.payload.find({ collection: 'publish-units', where: { unit: { equals: unit } } });
  return docs[0]?.error ?? null;
}

async function fillDisk(): Promise<void> {
  const chunk = randomBytes(64 * 1024);
  const full = (error: NodeJS.ErrnoException) => error.code === 'ENOSPC';
  for (let isFull = false; !isFull;) {
    isFull = await writeFile(filler(), chunk, { flag: 'a' }).then(() => false, full);
  }
}

test('A full disk: the unit says so, what is live stays, and space is all that it takes to go on.', async () => {
  const live = await currentRelease(storeOf(platform.dataDir));
  await fillDisk();
  await publishText('Trotz voller Platte.');
  await platform.until(async () => (await errorOf('musterkreis')) !== null, 60_000);
  expect(await errorOf('musterkreis')).toContain('weil der Speicher voll ist. Die bisherige Veröffentlichung bleibt');
  expect(await currentRelease(storeOf(platform.dataDir))).toEqual(live);

  await rm(filler());
  await platform.until(() => shows('Trotz voller Platte.'), 60_000);
  await platform.until(async () => (await errorOf('musterkreis')) === null, 60_000);
  await platform.until(async () => (await countWishes(platform.payload)) === 0);
});

test('A disk for reading only: the unit says so, and it goes on when one may write again.', async () => {
  const live = await currentRelease(storeOf(platform.dataDir));
  disk?.makeReadOnly();
  await publishText('Trotz Schreibschutz.');
  await platform.until(async () => (await errorOf('musterkreis')) !== null, 60_000);
  expect(await errorOf('musterkreis')).toContain('weil im Datenverzeichnis nicht geschrieben werden darf.');
  expect(await currentRelease(storeOf(platform.dataDir))).toEqual(live);

  disk?.makeWritable();
  await platform.until(() => shows('Trotz Schreibschutz.'), 60_000);
  await platform.until(async () => (await errorOf('musterkreis')) === null, 60_000);
});

test('A publisher that starts on a disk for reading only waits for it and says why.', async () => {
  disk?.makeReadOnly();
  const second = await platform.start();
  await publishText('Nach dem Start.');
  await platform.until(async () => (await errorOf('musterkreis')) !== null, 60_000);
  disk?.makeWritable();
  await platform.until(() => shows('Nach dem Start.'), 60_000);
  await second.stop();
  await expectPublished(platform);
});
