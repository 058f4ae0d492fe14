import { linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BuildManifest } from '../buildManifest.ts';
import { filesDir } from '../openStore.ts';
import { manifestFile, pathOfFile, type BuildPlace } from '../pathOfFile.ts';

/** Makes of a build what the versions before references wrote: hard links to all its files, and a manifest that names no build. */
export function linkBuild(place: BuildPlace): void {
  const { store, unit, build } = place;
  const manifest = JSON.parse(readFileSync(manifestFile(place), 'utf8')) as BuildManifest;
  for (const entry of Object.values(manifest.files)) {
    if (!entry.build) continue;
    const from = pathOfFile(place, entry);
    const to = `${filesDir(store, unit, build)}/${entry.file}`;
    mkdirSync(dirname(to), { recursive: true });
    linkSync(from, to);
    if (entry.br !== null) linkSync(`${from}.br`, `${to}.br`);
    if (entry.gz !== null) linkSync(`${from}.gz`, `${to}.gz`);
    delete entry.build;
  }
  writeFileSync(manifestFile(place), JSON.stringify(manifest));
}
