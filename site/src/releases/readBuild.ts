import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildManifest, buildName, type BuildManifest } from './buildManifest.ts';
import { unitsDir, type Store } from './openStore.ts';
import { manifestFile, type BuildPlace } from './pathOfFile.ts';
import { StoreError, systemCode } from './StoreError.ts';
import { versionOf } from './versionOf.ts';

/**
 * The manifest of a build, from memory when its file is as it was read before. Nobody may change it.
 * Throws `unknown-build` when there is none, `damaged` when it cannot be read.
 */
export async function readBuild(place: BuildPlace): Promise<BuildManifest> {
  const path = manifestFile(place);
  const version = await versionOf(path).catch(() => null);
  const known = manifests.get(path);
  if (known && known.version === version) return known.manifest;
  const manifest = await readManifest(place);
  if (version !== null) keep(path, { version, manifest });
  return manifest;
}

/** The manifest of a build as it lies on the disk. Throws like `readBuild`. */
export async function readManifest(place: BuildPlace): Promise<BuildManifest> {
  const { unit, build } = place;
  try {
    const manifest = buildManifest.parse(JSON.parse(await readFile(manifestFile(place), 'utf8')));
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

/** Saves the next reader of a build that was just written the reading. */
export async function keepManifest(store: Store, manifest: BuildManifest): Promise<void> {
  const path = manifestFile({ store, unit: manifest.unit, build: manifest.build });
  keep(path, { version: await versionOf(path), manifest });
}

// Reading one takes milliseconds, and a publish needs three: of the build before, of the new one and of the live one.
const manifests = new Map<string, { version: string; manifest: BuildManifest }>();
/** Units that are at work at once, and those that were just published: all of a state like North Rhine-Westphalia. */
const mostManifests = 64;

function keep(path: string, read: { version: string; manifest: BuildManifest }): void {
  manifests.set(path, read);
  const [oldest] = manifests.keys();
  if (oldest !== undefined && manifests.size > mostManifests) manifests.delete(oldest);
}

/** Names of the unit's builds, oldest first; also of those that are left only as far as later ones refer to them. */
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
