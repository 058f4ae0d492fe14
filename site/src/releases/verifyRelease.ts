import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { readAssetList } from './assets.ts';
import type { BuildFile } from './buildManifest.ts';
import { checkFile } from './checkFile.ts';
import { mapLimited } from './mapLimited.ts';
import { assetsDir, filesDir, type Store } from './openStore.ts';
import { pathOfFile, type BuildPlace } from './pathOfFile.ts';
import { readManifest } from './readBuild.ts';
import { readRelease } from './readRelease.ts';
import { StoreError } from './StoreError.ts';

export interface Problem {
  /** null for the compiled files that all units share */
  readonly unit: string | null;
  /** null when it is about the unit as a whole */
  readonly file: string | null;
  /** German sentence */
  readonly problem: string;
}

export interface Verification {
  readonly n: number;
  readonly isSound: boolean;
  readonly files: number;
  readonly problems: readonly Problem[];
}

/**
 * Compares a release on the disk byte for byte with its manifests: every file and every compressed sibling, in whatever
 * build's folder they lie; nothing missing, nothing that does not belong there, and the assets that its pages name. Throws
 * when `n` cannot be read.
 */
export async function verifyRelease(store: Store, n: number): Promise<Verification> {
  const { units } = await readRelease(store, n);
  const problems: Problem[] = [];
  const codeVersions = new Set<string>();
  let files = 0;
  for (const [unit, build] of Object.entries(units)) {
    const manifest = await readManifest({ store, unit, build }).catch(problemOf);
    if (typeof manifest === 'string') {
      problems.push({ unit, file: null, problem: manifest });
      continue;
    }
    codeVersions.add(manifest.codeVersion);
    files += Object.keys(manifest.files).length;
    const entries = Object.values(manifest.files);
    problems.push(...(await checkBuild({ store, unit, build }, entries)));
  }
  for (const codeVersion of codeVersions) {
    const list = await readAssetList(store, codeVersion).catch(problemOf);
    if (typeof list === 'string') {
      problems.push({ unit: null, file: null, problem: list });
      continue;
    }
    for (const [file, asset] of Object.entries(list.assets)) {
      files += 1;
      const found = await checkFile(`${assetsDir(store)}${file}`, asset);
      problems.push(...found.map((problem) => ({ unit: null, file, problem })));
    }
  }
  return { n, isSound: problems.length === 0, files, problems };
}

async function checkBuild(place: BuildPlace, entries: readonly BuildFile[]) {
  const { store, unit, build } = place;
  const checked = await mapLimited(entries, 4, async (entry) => {
    const found = await checkFile(pathOfFile(place, entry), entry);
    return found.map((problem) => ({ unit, file: entry.file, problem }));
  });
  const own = entries.filter((entry) => entry.build === undefined);
  const strangers = await findStrangers(filesDir(store, unit, build), own);
  const problem = 'Die Datei gehört nicht zum Stand.';
  return [...checked.flat(), ...strangers.map((file) => ({ unit, file, problem }))];
}

async function findStrangers(folder: string, entries: readonly BuildFile[]): Promise<string[]> {
  const known = new Set(
    entries.flatMap(({ file, br, gz }) => [
      file,
      ...(br === null ? [] : [`${file}.br`]),
      ...(gz === null ? [] : [`${file}.gz`]),
    ]),
  );
  // A folder that is missing is reported by the files that are missing in it.
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return found
    .filter((item) => !item.isDirectory())
    .map((item) => relative(folder, join(item.parentPath, item.name)))
    .filter((file) => !known.has(file));
}

function problemOf(error: unknown): string {
  if (error instanceof StoreError) return error.message;
  throw error;
}
