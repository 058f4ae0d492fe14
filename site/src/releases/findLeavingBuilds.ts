import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { unitsDir, type Store } from './openStore.ts';
import { leavingFile, manifestFile, type BuildPlace } from './pathOfFile.ts';
import { readListing, type ListedFile } from './readListing.ts';

/** The builds of a unit that may go. */
export interface Leaving {
  readonly unit: string;
  /** names of their folders; first those of which only some files are left since an earlier clean-up */
  readonly builds: readonly string[];
  /** keys of the files that builds which stay list */
  readonly needed: ReadonlySet<string>;
  /** the builds whose folders hold any of that */
  readonly holders: ReadonlySet<string>;
}

/**
 * Which builds may go: those that no kept release names and that are not young. A unit with a build that stays and cannot
 * be read keeps all, as nobody knows what that one refers to.
 */
export function findLeavingBuilds({
  store,
  named,
  youngest,
  known,
}: {
  store: Store;
  /** `<unit>/<build>` of the kept releases */
  named: ReadonlySet<string>;
  /** milliseconds since 1970 */
  youngest: number;
  /** what is read stays in it: a build never changes */
  known: Map<string, ListedFile[]>;
}): Leaving[] {
  const found: Leaving[] = [];
  for (const unit of readdirSync(unitsDir(store))) {
    const folders = readdirSync(`${unitsDir(store)}/${unit}`);
    const changedAt = (name: string) =>
      lstatSync(`${unitsDir(store)}/${unit}/${name}`, { throwIfNoEntry: false })?.mtimeMs;
    const isOld = (name: string) => (changedAt(name) ?? youngest) < youngest;
    const builds = folders.filter((name) => !named.has(`${unit}/${name}`) && isOld(name));
    const withList = builds.filter((build) => hasList({ store, unit, build }));
    // What is left of others stays needed as long as none goes that needs it.
    if (withList.length === 0) continue;
    const listed = listAll({ store, unit, builds: folders.filter((name) => !builds.includes(name)), known });
    if (!listed) continue;
    found.push({
      unit,
      builds: [...builds.filter((build) => !withList.includes(build)), ...withList],
      needed: new Set(listed.map(({ key }) => key)),
      holders: new Set(listed.map(({ holder }) => holder)),
    });
  }
  return found;
}

const hasList = (place: BuildPlace) => existsSync(manifestFile(place)) || existsSync(leavingFile(place));

function listAll({
  store,
  unit,
  builds,
  known,
}: {
  store: Store;
  unit: string;
  builds: readonly string[];
  known: Map<string, ListedFile[]>;
}): ListedFile[] | null {
  try {
    return builds.flatMap((build) => {
      const path = manifestFile({ store, unit, build });
      const listed = known.get(path) ?? readListing(path, build);
      // Without a manifest it is no build (any more) that could be made live.
      if (listed) known.set(path, listed);
      return listed ?? [];
    });
  } catch {
    return null;
  }
}
