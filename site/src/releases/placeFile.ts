import { constants, copyFile } from 'node:fs/promises';
import { compressPage } from './compressAhead.ts';
import { BytesAreGone } from '../render/RenderedFile.ts';
import type { BuildFile } from './buildManifest.ts';
import type { FreshFiles } from './collectFresh.ts';
import { hashFile } from './hashBytes.ts';
import { StoreError } from './StoreError.ts';
import type { WantedFile } from './wantedFile.ts';

/**
 * Writes one file into the folder `files` of a new build, with its compressed siblings. Returns its entry.
 * Throws `BytesAreGone` for a page of which only the hash is known.
 */
export async function placeFile(
  { entry, from }: WantedFile,
  { folder, fresh }: { folder: string; fresh: FreshFiles },
): Promise<BuildFile> {
  if ('sha256' in from) throw new BytesAreGone(from);
  const file = `${folder}/${entry.file}`;
  if ('mediaFile' in from) {
    await copyMedia(from.mediaFile, file, entry.sha256);
    fresh.add(file);
    return entry;
  }
  const { br, gz } = await compressPage(from, entry.contentType);
  fresh.write(file, from);
  if (br) fresh.write(`${file}.br`, br);
  if (gz) fresh.write(`${file}.gz`, gz);
  return { ...entry, br: br?.byteLength ?? null, gz: gz?.byteLength ?? null };
}

/** A copy, not a link: the media store overwrites a file in place, and a build must never change. */
async function copyMedia(from: string, to: string, sha256: string): Promise<void> {
  await copyFile(from, to, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL);
  if ((await hashFile(to)) !== sha256)
    throw new StoreError('failed', `Die Datei ${from} wurde während des Veröffentlichens verändert.`);
}
