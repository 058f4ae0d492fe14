import { readFile } from 'node:fs/promises';
import { pathOfFile, type BuildPlace } from '../pathOfFile.ts';
import { readBuild } from '../readBuild.ts';

/** The text of a public path in a build; null when the build has none. */
export async function readPage(place: BuildPlace, path: string): Promise<string | null> {
  const entry = (await readBuild(place)).files[path];
  return entry ? readFile(pathOfFile(place, entry), 'utf8') : null;
}
