import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileOfPath } from '@schutznetz/shared/paths/fileOfPath.ts';
import { renderedFile, type RenderedFile } from '../../render/RenderedFile.ts';
import { activate, type Activation } from '../activate.ts';
import { addAssets } from '../assets.ts';
import { openStore, type Store } from '../openStore.ts';
import type { ReleaseCause } from '../release.ts';
import { writeBuild, type BuildInput, type BuildResult } from '../writeBuild.ts';

export const testTime = '2025-04-03T07:00:00.000Z';
export const testCodeVersion = 'code-1';
export const byHand: ReleaseCause = { kind: 'hand', by: 'Test', note: null };

export interface TestStore {
  readonly dataDir: string;
  readonly mediaDir: string;
  readonly store: Store;
  readonly remove: () => Promise<void>;
}

/** A store in a folder of its own, with one asset of the code version `code-1`. */
export async function makeTestStore(parent = tmpdir()): Promise<TestStore> {
  const dataDir = await mkdtemp(join(parent, 'schutznetz-store-'));
  const mediaDir = join(dataDir, 'media');
  await mkdir(mediaDir);
  const store = await openStore(dataDir);
  await addTestAssets(store, { dataDir, codeVersion: testCodeVersion, css: 'body{color:#000}' });
  return { dataDir, mediaDir, store, remove: () => rm(dataDir, { recursive: true, force: true }) };
}

/** Adds `/_astro/base.<codeVersion>.css`. */
export async function addTestAssets(
  store: Store,
  { dataDir, codeVersion, css }: { dataDir: string; codeVersion: string; css: string },
): Promise<void> {
  const source = join(dataDir, `${codeVersion}.css`);
  await writeFile(source, css);
  await addAssets(store, { codeVersion, assets: [{ path: `/_astro/base.${codeVersion}.css`, source }] });
}

/** Pages by path. Text that is long enough to be compressed is made by the caller. */
export function makePages(pages: Readonly<Record<string, string>>): RenderedFile[] {
  return Object.entries(pages).map(([path, text]) =>
    renderedFile({
      path,
      file: fileOfPath(path),
      status: path.endsWith('/nicht-gefunden/') ? 404 : 200,
      contentType: path.endsWith('.ics') ? 'text/calendar; charset=utf-8' : 'text/html; charset=utf-8',
      bytes: Buffer.from(text),
    }),
  );
}

export function writeTestBuild(
  { store, mediaDir }: TestStore,
  unit: string,
  { pages = {}, ...rest }: { pages?: Readonly<Record<string, string>> } & Partial<BuildInput> = {},
): Promise<BuildResult> {
  return writeBuild({
    store,
    unit,
    origin: 'https://schutznetz.example',
    files: makePages(pages),
    mediaFiles: [],
    mediaDir,
    redirects: [],
    codeVersion: testCodeVersion,
    createdAt: testTime,
    clock: testTime,
    ...rest,
  });
}

/** Writes a build of each unit, unit -> pages, and makes all live in one release. */
export async function publishTest(
  test: TestStore,
  units: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Promise<Activation> {
  const builds: Record<string, string> = {};
  for (const [unit, pages] of Object.entries(units)) builds[unit] = (await writeTestBuild(test, unit, { pages })).build;
  return activate({ store: test.store, units: builds, cause: byHand, at: testTime });
}
