import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, cp, readFile, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createMusterkreis, type Musterkreis } from '@schutznetz/cms/testing/createMusterkreis.ts';
import { preparePublisherTest, type PublisherTest } from '@schutznetz/cms/testing/startTestPublisher.ts';
import { openStore, storeOf, tempDir } from '@schutznetz/site/releases/openStore.ts';
import { currentRelease } from '@schutznetz/site/releases/readRelease.ts';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { useTestDatabase } from '../../test/support/testDatabase.ts';

const { url } = await useTestDatabase();
// Every call starts a process, and some load the whole CMS.
vi.setConfig({ testTimeout: 180_000 });

const script = join(import.meta.dirname, '../releases.ts');
const contacts = '/musterkreis/kontakte/';

let platform: PublisherTest;
let ids: Musterkreis;
let publisher: { stop: () => Promise<void> };

beforeAll(async () => {
  platform = await preparePublisherTest();
  ids = await createMusterkreis(platform.payload);
  publisher = await platform.start();
  await platform.until(async () => (await platform.publicFile(contacts)) !== null);
  await describeContact('Erster Stand.');
});

afterAll(() => platform.end());

/** Runs the command as a person in a terminal does. */
async function run(args: string[], env: Record<string, string> = { DATABASE_URL: url }) {
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, PAYLOAD_SECRET: '', DATA_DIR: platform.dataDir, SITE_URL: 'http://localhost:4321', ...env },
  });
  const output = { out: '', error: '' };
  child.stdout.on('data', (chunk: Buffer) => (output.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output.error += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, ...output };
}

async function describeContact(description: string): Promise<void> {
  await platform.payload.update({
    collection: 'contacts',
    id: ids.contact,
    data: { description, _status: 'published' },
  });
  await platform.until(async () => (await shows(description)) && (await openJobs()) === 0);
}

const shows = async (text: string) => ((await platform.publicFile(contacts)) ?? '').includes(text);
const live = async () => currentRelease(await openStore(platform.dataDir));

async function openJobs(): Promise<number> {
  const where = { completedAt: { exists: false } };
  return (await platform.payload.count({ collection: 'payload-jobs', where })).totalDocs;
}

test('A wrong call ends with 2 and shows how it is done; the help ends with 0.', async () => {
  const wrong = await run(['veröffentlichen']);
  expect(wrong).toMatchObject({ code: 2, out: '' });
  expect(wrong.error).toContain('Aufruf: npm run releases');
  expect(await run(['--help'])).toMatchObject({ code: 0, error: '' });
});

test('It lists releases for people and for programs, and shows the text that one of them changed.', async () => {
  const before = await live();
  const { code, out } = await run(['list']);
  expect(code).toBe(0);
  expect(out).toContain(`→ ${String(before?.n).padStart(5)}`);
  const { out: json } = await run(['list', '--json', '--limit', '1']);
  expect(JSON.parse(json)).toMatchObject({ live: before?.n, held: [], pause: null, releases: [{ number: before?.n }] });
  const shown = await run(['show', String(before?.n), '--diff']);
  expect(shown).toMatchObject({ code: 0 });
  expect(shown.out).toContain(`~ ${contacts}`);
  expect(shown.out).toContain('+ Erster Stand.');
  expect(await run(['show', '99999'])).toMatchObject({ code: 1, out: '' });
});

test('A program gets a release as it is on the disk, also with the texts that changed.', async () => {
  const release = await live();
  const plain = await run(['show', String(release?.n), '--json']);
  expect(plain.code).toBe(0);
  expect(JSON.parse(plain.out)).toEqual(release);
  const full = await run(['show', String(release?.n), '--json', '--diff']);
  expect(JSON.parse(full.out)).toMatchObject({ n: release?.n, differences: expect.any(Array) as unknown });
});

test('A program reads from JSON as well what went wrong.', async () => {
  const unknown = await run(['show', '99999', '--json']);
  expect(unknown.code).toBe(1);
  expect(JSON.parse(unknown.out)).toEqual({ state: 'failed', message: expect.stringContaining('99999') as string });
  const refused = await run(['release-hold', '--json']);
  expect(refused.code).toBe(1);
  expect(JSON.parse(refused.out)).toMatchObject({ state: 'refused', message: expect.any(String) as string });
  const nowhere = { DATABASE_URL: 'postgres://nobody:nothing@127.0.0.1:1/none' };
  const failed = await run(['publish', '--json'], nowhere);
  expect(failed.code).toBe(1);
  expect(JSON.parse(failed.out)).toMatchObject({ message: expect.any(String) as string });
  expect(failed.out).not.toContain('nothing');
});

test('It steps back, holds, lets go and publishes again through the publisher.', async () => {
  const first = (await live())?.n ?? 0;
  await describeContact('Zweiter Stand.');
  const back = await run(['rollback', String(first), 'musterkreis', '--json']);
  expect(back.code).toBe(0);
  expect(JSON.parse(back.out)).toMatchObject({ state: 'done' });
  expect(await shows('Erster Stand.')).toBe(true);
  expect((await live())?.cause.by).toMatch(/^Terminal \(/);

  expect(await run(['release-hold'])).toMatchObject({ code: 0 });
  await platform.until(() => shows('Zweiter Stand.'));
  expect(await run(['release-hold'])).toMatchObject({ code: 1 });
  expect(await run(['publish', 'nirgendwo'])).toMatchObject({ code: 1 });
  expect(await run(['publish'])).toMatchObject({ code: 0 });
});

test('Without a unit it steps back with all of them, and lets all of them go.', async () => {
  const before = await live();
  await describeContact('Vor dem Schritt zurück.');
  expect(await run(['rollback', String(before?.n)])).toMatchObject({ code: 0 });
  expect(await shows('Vor dem Schritt zurück.')).toBe(false);
  const back = await live();
  expect(back?.units).toEqual(before?.units);
  expect(Object.keys(back?.held ?? {}).toSorted()).toEqual(Object.keys(before?.units ?? {}).toSorted());
  expect(await run(['release-hold'])).toMatchObject({ code: 0 });
  await platform.until(() => shows('Vor dem Schritt zurück.'));
  expect((await live())?.held).toEqual({});
  await platform.until(async () => (await openJobs()) === 0);
});

test('It pauses and resumes; a wish to publish that does not come in time ends with 1.', async () => {
  expect(await run(['pause'])).toMatchObject({ code: 0 });
  const late = await run(['publish', '--timeout', '1']);
  expect(late).toMatchObject({ code: 1 });
  expect(late.error).toContain('noch nicht ausgeführt');
  expect((await run(['list'])).out).toContain('Die Veröffentlichung ist angehalten');
  expect(await run(['resume'])).toMatchObject({ code: 0 });
  await platform.until(async () => (await openJobs()) === 0);
});

test('It proves that the live files are what the content says, and finds a file that is not.', async () => {
  const sound = await run(['verify']);
  expect(sound).toMatchObject({ code: 0, error: '' });
  expect(sound.out).toContain('musterkreis: entspricht dem Inhalt.');
  expect(sound.out).toContain('portal: entspricht dem Inhalt.');

  await platform.payload.db.updateOne({
    collection: 'contacts',
    id: ids.contact,
    data: { description: 'An der Veröffentlichung vorbei.' },
  });
  const different = await run(['verify', '--json']);
  expect(different.code).toBe(1);
  const units = (JSON.parse(different.out) as { content: { unit: string; state: string; paths: string[] }[] }).content;
  expect(units.find(({ unit }) => unit === 'musterkreis')).toMatchObject({
    state: 'different',
    paths: expect.arrayContaining([contacts]) as unknown,
  });
  expect(units.find(({ unit }) => unit === 'portal')?.state).toBe('equal');

  const release = await live();
  const build = release?.units['musterkreis'] ?? '';
  const file = join(platform.dataDir, 'site/units/musterkreis', build, 'files/musterkreis/kontakte.html');
  const bytes = await readFile(file);
  await writeFile(file, `${bytes.toString()} `);
  const damaged = await run(['verify', String(release?.n), '--bytes-only']);
  expect(damaged.code).toBe(1);
  expect(damaged.error).toContain('musterkreis/kontakte.html');
  await writeFile(file, bytes);
  expect(await run(['publish', 'musterkreis'])).toMatchObject({ code: 0 });
});

test('Without database and publisher it still lists and steps back, and the publisher writes that down later.', async () => {
  await publisher.stop();
  const nothing = { DATABASE_URL: 'postgres://nobody:nothing@127.0.0.1:1/none' };
  const before = await live();
  const list = await run(['list'], nothing);
  expect(list.code).toBe(0);
  expect(list.out).toContain('Nur, was auf der Platte liegt');
  expect(list.out).not.toContain('nothing');
  const target = String(before?.previous);
  expect(await run(['rollback', target, 'musterkreis'], nothing)).toMatchObject({ code: 1 });
  expect(await run(['rollback', target, 'musterkreis', '--direct'], nothing)).toMatchObject({ code: 0 });
  expect((await live())?.held).toHaveProperty('musterkreis');

  publisher = await platform.start();
  const { docs } = await platform.payload.find({ collection: 'publish-units', where: { held: { equals: true } } });
  expect(docs.map(({ unit }) => unit)).toEqual(['musterkreis']);
  expect(await run(['release-hold', 'musterkreis'])).toMatchObject({ code: 0 });
});

test('Cleaning up removes a build that no release names and what was left half-written, and nothing that is kept.', async () => {
  // It cleans up as well.
  await publisher.stop();
  const units = join(platform.dataDir, 'site/units/musterkreis');
  const kept = await readdir(units);
  const orphan = join(units, '00000000-0123abcd');
  await cp(join(units, (await live())?.units['musterkreis'] ?? ''), orphan, { recursive: true });
  const half = join(tempDir(storeOf(platform.dataDir)), 'build-killed');
  await writeFile(half, 'angefangen');
  // Older than what another publisher could be about to make live.
  const yesterday = new Date(Date.now() - 86_400_000);
  for (const path of [orphan, half]) await utimes(path, yesterday, yesterday);

  const { code, out } = await run(['gc', '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual({ releases: 0, builds: 1, files: 0, assets: 0, temporary: 1 });
  expect((await readdir(units)).toSorted()).toEqual(kept.toSorted());
  await expect(access(half)).rejects.toThrow('ENOENT');
  expect(await run(['verify', '--bytes-only'])).toMatchObject({ code: 0 });
  expect((await run(['gc'])).out).toContain('Gelöscht: 0 Veröffentlichungen, 0 Stände');
});
