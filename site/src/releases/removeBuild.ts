import { randomBytes } from 'node:crypto';
import { existsSync, renameSync, rmdirSync, rmSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Leaving } from './findLeavingBuilds.ts';
import { buildDir, filesDir, tempDir } from './openStore.ts';
import { leavingFile, manifestFile, type BuildPlace } from './pathOfFile.ts';
import { readListing, type ListedFile } from './readListing.ts';
import { systemCode } from './StoreError.ts';

/**
 * Makes a folder no build any more: nobody takes it for the build before or makes it live, whatever is still in it. Its
 * manifest goes on telling the clean-up, also the next one if this one is killed, which files may go with it.
 */
export function markLeaving(place: BuildPlace): void {
  const manifest = manifestFile(place);
  if (existsSync(manifest)) renameSync(manifest, leavingFile(place));
}

/**
 * Removes of a marked build, and of earlier ones that it refers to, what the builds that stay do not need. Returns
 * whether its whole folder went, and how many single files did where the folder has to stay.
 */
export function removeBuild(
  { store, unit, build }: BuildPlace,
  { needed, holders }: Leaving,
): { isWhole: boolean; files: number } {
  const mark = leavingFile({ store, unit, build });
  const listed = readIfSound(mark, build);
  let files = 0;
  // A folder of which nothing is needed goes whole, in its turn.
  for (const { key, holder, names } of listed ?? [])
    if (holders.has(holder) && !needed.has(key))
      for (const name of names) if (removeFile(filesDir(store, unit, holder), name)) files += 1;
  if (holders.has(build)) {
    if (listed) rmSync(mark, { force: true });
    return { isWhole: false, files };
  }
  const aside = `${tempDir(store)}/old-${randomBytes(8).toString('hex')}`;
  const isWhole = succeeds(() => renameSync(buildDir(store, unit, build), aside));
  rmSync(aside, { recursive: true, force: true });
  return { isWhole, files };
}

/** Null without a mark. What a damaged list names stays until the folder that it lies in goes whole. */
function readIfSound(mark: string, build: string): ListedFile[] | null {
  try {
    return readListing(mark, build);
  } catch {
    return [];
  }
}

/** Also the folders that are empty without it. False when it is gone already. */
function removeFile(root: string, name: string): boolean {
  if (!succeeds(() => unlinkSync(join(root, name)))) return false;
  for (let folder = dirname(name); folder !== '.'; folder = dirname(folder))
    if (!succeeds(() => rmdirSync(join(root, folder)))) break;
  return true;
}

/** False when what is to go is gone already, taken by another clean-up, or a folder is not empty. */
function succeeds(task: () => void): boolean {
  try {
    task();
    return true;
  } catch (error) {
    if (['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(systemCode(error) ?? '')) return false;
    throw error;
  }
}
