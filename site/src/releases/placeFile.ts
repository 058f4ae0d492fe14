import { linkSync } from 'node:fs';
import { constants, copyFile, rm, writeFile } from 'node:fs/promises';
import { compress } from './compress.ts';
import { BytesAreGone } from '../render/RenderedFile.ts';
import type { BuildFile } from './buildManifest.ts';
import { hashFile } from './hashBytes.ts';
import { StoreError } from './StoreError.ts';
import type { WantedFile } from './wantedFile.ts';

export interface Placed {
  readonly path: string;
  readonly entry: BuildFile;
  /** files that are not on the disk before they are synced; none when all are links */
  readonly fresh: readonly string[];
}

/**
 * Puts one file into the tree of a new build, with its compressed siblings. A file that the build before holds with
 * equal bytes becomes a hard link to it.
 * Throws `BytesAreGone` for a page of which only the hash is known when there is nothing to link.
 * @param target folder `files` of the new build
 * @param base folder `files` of the build before and its entry for this path, null when there is none
 */
export async function placeFile({
  wanted,
  target,
  base,
}: {
  wanted: WantedFile;
  target: string;
  base: { folder: string; entry: BuildFile } | null;
}): Promise<Placed> {
  const { path, entry, from } = wanted;
  const file = `${target}/${entry.file}`;
  if (base?.entry.sha256 === entry.sha256 && base.entry.contentType === entry.contentType) {
    const { br, gz } = base.entry;
    const isLinked = await linkWithSiblings(`${base.folder}/${base.entry.file}`, file, { br, gz });
    if (isLinked) return { path, entry: { ...entry, br, gz }, fresh: [] };
  }
  if ('sha256' in from) throw new BytesAreGone(from);
  if ('mediaFile' in from) {
    await copyMedia(from.mediaFile, file, entry.sha256);
    return { path, entry, fresh: [file] };
  }
  const { br, gz } = await compress(from, entry.contentType, 'quick');
  const variants = [
    { name: file, bytes: from },
    { name: `${file}.br`, bytes: br },
    { name: `${file}.gz`, bytes: gz },
  ];
  const fresh: string[] = [];
  for (const { name, bytes } of variants) {
    if (!bytes) continue;
    await writeFile(name, bytes, { flag: 'wx' });
    fresh.push(name);
  }
  return { path, entry: { ...entry, br: br?.byteLength ?? null, gz: gz?.byteLength ?? null }, fresh };
}

/**
 * Synchronous like `makeFolders`, as there is a link for every file of a unit.
 * False when the file system refuses links or the build before is just being cleared away: then the bytes are written.
 */
async function linkWithSiblings(from: string, to: string, has: Pick<BuildFile, 'br' | 'gz'>): Promise<boolean> {
  try {
    if (has.br !== null) linkSync(`${from}.br`, `${to}.br`);
    if (has.gz !== null) linkSync(`${from}.gz`, `${to}.gz`);
    linkSync(from, to);
    return true;
  } catch {
    for (const path of [`${to}.br`, `${to}.gz`, to]) await rm(path, { force: true });
    return false;
  }
}

/** A copy, not a link: the media store overwrites a file in place, and a build must never change. */
async function copyMedia(from: string, to: string, sha256: string): Promise<void> {
  await copyFile(from, to, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL);
  if ((await hashFile(to)) !== sha256)
    throw new StoreError('failed', `Die Datei ${from} wurde während des Veröffentlichens verändert.`);
}
