import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeContact, makeDistrictSnapshot } from '@schutznetz/shared/testing/musterkreis.ts';
import { toBerlin } from '@schutznetz/shared/time/toBerlin.ts';
import { prepareContent } from '@schutznetz/site/context/prepareContent.ts';
import { addAssets } from '@schutznetz/site/releases/assets.ts';
import { codeDir } from '@schutznetz/site/releases/openStore.ts';
import { readManifest } from '@schutznetz/site/releases/readBuild.ts';
import { makeTestStore, type TestStore } from '@schutznetz/site/releases/testing/makeTestStore.ts';
import { loadCompiledSite, type CompiledSite } from '@schutznetz/site/render/loadCompiledSite.ts';
import { learnPages } from '@schutznetz/site/render/pageMemory.ts';
import { pageAt } from '@schutznetz/site/render/PageTable.ts';
import type { KnownFile } from '@schutznetz/site/render/RenderedFile.ts';
import { makeTinySite } from '@schutznetz/site/render/testing/makeTinySite.ts';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { learnCleared } from '../guard/guardSecrets.ts';
import type { WorkerAnswer, WorkerTask } from './buildWorker.ts';
import { createWorkers, type BuildWorkers } from './createWorkers.ts';
import { makeBuild } from './makeBuild.ts';

const clock = toBerlin('2025-02-03T09:15:00.000Z');
const secrets = { numbers: ['+493023125099'], emails: [] };
const snapshot = makeDistrictSnapshot({ contacts: [makeContact()] });
const { unit } = snapshot;

let site: CompiledSite;
let workers: BuildWorkers;
beforeAll(async () => {
  site = await loadCompiledSite(join(import.meta.dirname, '../../../../site/dist'));
  workers = createWorkers();
});
afterAll(() => workers.end());

let disk: TestStore;
beforeEach(async () => {
  disk = await makeTestStore();
  await addAssets(disk.store, site);
});
afterEach(() => disk.remove());

function build(task: Partial<WorkerTask> = {}, { run } = workers): Promise<WorkerAnswer> {
  const { store, mediaDir } = disk;
  const { distDir } = site;
  return run({ snapshot, secrets, store, mediaDir, distDir, clock: clock.toUTC().toISO(), ...task });
}

/** For another site: a thread loads one for its life. */
async function withOwnWorkers(use: (own: BuildWorkers) => Promise<void>): Promise<void> {
  const own = createWorkers();
  await use(own).finally(own.end);
}

/** The files that a thread reports. */
function filesOf({ pages }: Extract<WorkerAnswer, { made: unknown }>['pages']): KnownFile[] {
  return pages?.paths.map((_, index) => pageAt(pages, index).file) ?? [];
}

/** The answer of a thread that made a build. */
async function made(task?: Partial<WorkerTask>): Promise<Extract<WorkerAnswer, { made: unknown }>> {
  const answer = await build(task);
  if ('problem' in answer) throw new Error(answer.detail ?? answer.problem);
  return answer;
}

test('a thread writes the build of a unit and reports each of its pages', async () => {
  const answer = await made();
  const manifest = await readManifest({ store: disk.store, unit, build: answer.made.build });
  const hashes = Object.fromEntries(filesOf(answer.pages).map(({ path, sha256 }) => [path, sha256]));
  expect(hashes).toEqual(Object.fromEntries(Object.entries(manifest.files).map(([path, file]) => [path, file.sha256])));
  expect(answer.made.pages).toBe(filesOf(answer.pages).length);
  expect(answer.cleared?.files).toEqual(new Set(Object.values(hashes)));
});

test('with what a thread reports, the next build here renders nothing and searches nothing again', async () => {
  const answer = await made();
  let rendered = 0;
  const counting: CompiledSite = {
    ...site,
    handler(...call) {
      rendered += 1;
      return site.handler(...call);
    },
  };
  learnPages({ site: counting, content: prepareContent(snapshot, clock), report: answer.pages });
  learnCleared(unit, answer.cleared);
  const { store, mediaDir } = disk;
  const next = await makeBuild({ snapshot, secrets, store, mediaDir, site: counting, clock, isAfresh: false });
  expect(next).toMatchObject({ build: answer.made.build, pages: answer.made.pages });
  expect(rendered).toBe(0);
});

test('several units at a time come out of the threads as what each of them is', async () => {
  const units = ['musterkreis', 'beispielkreis', 'probekreis', 'testkreis', 'modellkreis'];
  const answers = await Promise.all(
    units.map((slug) => made({ snapshot: { ...snapshot, unit: slug, district: { ...snapshot.district, slug } } })),
  );
  for (const [index, slug] of units.entries()) {
    const answer = answers[index];
    if (!answer) throw new Error(`No answer for ${slug}`);
    const manifest = await readManifest({ store: disk.store, unit: slug, build: answer.made.build });
    expect(Object.keys(manifest.files)).toContain(`/${slug}/hilfe/`);
    expect(
      filesOf(answer.pages)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(Object.keys(manifest.files).filter((path) => path.startsWith(`/${slug}/`)));
  }
});

test('without a compiled site the answer is a German sentence, and the thread lives on', async () => {
  const distDir = join(disk.dataDir, 'nirgendwo');
  await withOwnWorkers(async (own) => {
    for (const attempt of ['the first', 'the second']) {
      expect(await build({ distDir }, own), attempt).toMatchObject({
        problem: expect.stringMatching(/lässt sich .* nicht erzeugen.* Fassung bleibt öffentlich\./) as string,
        isStoreFault: false,
        detail: expect.stringContaining('The site is not compiled') as string,
      });
    }
  });
});

test('a page that throws is named in the answer', async () => {
  const { distDir, remove } = await makeTinySite({
    handler: `if (path.endsWith('/hilfe/')) throw new Error('Vorlage gestolpert');
      return new Response('<p>Gut</p>', { headers: { 'content-type': 'text/html' } });`,
  });
  await withOwnWorkers(async (own) => {
    const answer = await build({ distDir }, own);
    const problem = expect.stringMatching(/\/musterkreis\/hilfe\/.* Fassung bleibt öffentlich\./) as string;
    expect(answer).toMatchObject({ problem, isStoreFault: false });
  }).finally(remove);
});

test('a secret on a page is told as the office is told of it', async () => {
  const contacts = [makeContact({ description: 'Mobil: 030 / 23125-099.' })];
  expect(await build({ snapshot: { ...snapshot, contacts } })).toMatchObject({
    problem: expect.stringMatching(/nicht öffentliche Rufnummer .*Darum wurde nichts veröffentlicht\./) as string,
    isStoreFault: false,
  });
});

test('a fault of the store is told apart from one of the content', async () => {
  await rm(codeDir(disk.store), { recursive: true });
  const answer = await build();
  expect(answer).toMatchObject({
    problem: expect.stringContaining('Bitte melden Sie das der Technik.') as string,
    isStoreFault: true,
  });
});
