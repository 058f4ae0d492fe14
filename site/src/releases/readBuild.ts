import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildManifest, type BuildManifest } from './buildManifest.ts';
import { buildDir, unitsDir, type Store } from './openStore.ts';
import { StoreError, systemCode } from './StoreError.ts';

/** Name of a build: a number that grows within its unit, then random digits, so that two writers never meet. */
const buildName = /^\d{8}-[0-9a-f]{8}$/;

/** The manifest of a build. Throws `unknown-build` when there is none, `damaged` when it cannot be read. */
export async function readBuild({ store, unit, build }: { store: Store; unit: string; build: string }) {
  const path = join(buildDir(store, unit, build), 'manifest.json');
  try {
    const manifest = buildManifest.parse(JSON.parse(await readFile(path, 'utf8')));
    if (manifest.unit !== unit || manifest.build !== build) throw new Error('The manifest belongs to another build');
    return manifest;
  } catch (error) {
    if (systemCode(error) === 'ENOENT')
      throw new StoreError('unknown-build', `Den Stand ${build} der Einheit ${unit} gibt es nicht (mehr).`, error);
    throw new StoreError(
      'damaged',
      `Der Stand ${build} der Einheit ${unit} ist beschädigt: Sein Verzeichnis der Dateien lässt sich nicht lesen.`,
      error,
    );
  }
}

/** Names of the unit's builds, oldest first. */
export async function listBuilds(store: Store, unit: string): Promise<string[]> {
  try {
    const names = await readdir(join(unitsDir(store), unit));
    return names.filter((name) => buildName.test(name)).sort();
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}

/** The newest build of the unit that can be read, live or not; null when there is none. */
export async function newestBuild(store: Store, unit: string): Promise<BuildManifest | null> {
  const builds = await listBuilds(store, unit);
  for (const build of builds.reverse()) {
    try {
      return await readBuild({ store, unit, build });
    } catch (error) {
      // A damaged build is no reason not to write a good one.
      if (!(error instanceof StoreError)) throw error;
    }
  }
  return null;
}
