import type { BuildFile } from './buildManifest.ts';
import type { ChangedPaths } from './release.ts';

type Files = Readonly<Record<string, BuildFile>>;

/** Public paths that differ between two builds of a unit, sorted. Without a build before, all are added. */
export function compareBuilds(before: Files | null, after: Files | null): ChangedPaths {
  const old = before ?? {};
  const young = after ?? {};
  const oldPaths = Object.keys(old).sort();
  const youngPaths = Object.keys(young).sort();
  return {
    added: youngPaths.filter((path) => !Object.hasOwn(old, path)),
    changed: youngPaths.filter((path) => Object.hasOwn(old, path) && !isSame(old[path], young[path])),
    removed: oldPaths.filter((path) => !Object.hasOwn(young, path)),
  };
}

export function hasChanges({ added, changed, removed }: ChangedPaths): boolean {
  return added.length + changed.length + removed.length > 0;
}

function isSame(a: BuildFile | undefined, b: BuildFile | undefined): boolean {
  return a?.sha256 === b?.sha256 && a?.contentType === b?.contentType && a?.status === b?.status;
}
