import { readFileSync } from 'node:fs';
import { buildManifest } from './buildManifest.ts';
import { systemCode } from './StoreError.ts';

/** A file of a build: the build that holds it, and its names in the folder `files` of that one, compressed ones included. */
export interface ListedFile {
  /** of its own among all files of the unit */
  readonly key: string;
  readonly holder: string;
  readonly names: readonly string[];
}

/**
 * The files that the manifest of a build lists; null when there is no such file. Throws when it cannot be read.
 * Synchronous: the clean-up has a thread of its own and reads hundreds.
 * @param path of the manifest, which may have another name by now
 * @param folder the build's folder; a copy of a build is what its folder is called
 */
export function readListing(path: string, folder: string): ListedFile[] | null {
  try {
    const { files } = buildManifest.parse(JSON.parse(readFileSync(path, 'utf8')));
    return Object.values(files).map(({ file, build: holder = folder, br, gz }) => ({
      key: `${holder}/${file}`,
      holder,
      names: [file, ...(br === null ? [] : [`${file}.br`]), ...(gz === null ? [] : [`${file}.gz`])],
    }));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}
