import { stat } from 'node:fs/promises';

/** Tells the states of a file apart. Builds and releases never change; it is for one that was damaged all the same. */
export async function versionOf(path: string): Promise<string> {
  const { ino, size, ctimeMs } = await stat(path);
  return `${ino}-${size}-${ctimeMs}`;
}
