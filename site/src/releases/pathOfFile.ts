import { join } from 'node:path';
import type { BuildFile, BuildManifest } from './buildManifest.ts';
import { buildDir, filesDir, type Store } from './openStore.ts';

/** A build of a unit in a store. */
export interface BuildPlace {
  readonly store: Store;
  readonly unit: string;
  readonly build: string;
}

/** Where the bytes of a file of this build lie: in its own folder, or in that of the earlier build that the entry names. */
export function pathOfFile({ store, unit, build }: BuildPlace, entry: Pick<BuildFile, 'file' | 'build'>): string {
  return `${filesDir(store, unit, entry.build ?? build)}/${entry.file}`;
}

export function manifestFile({ store, unit, build }: BuildPlace): string {
  return join(buildDir(store, unit, build), 'manifest.json');
}

/** What the manifest is called when the clean-up has taken the build out of use. */
export function leavingFile({ store, unit, build }: BuildPlace): string {
  return join(buildDir(store, unit, build), 'leaving.json');
}

/** The builds in whose folders the files of this one lie. */
export function buildsHolding({ build, files }: Pick<BuildManifest, 'build' | 'files'>): Set<string> {
  return new Set(Object.values(files).map((entry) => entry.build ?? build));
}
