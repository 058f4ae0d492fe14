import { statfs } from 'node:fs/promises';
import { StartError } from './StartError.ts';

const sentence = /No space left on device|ENOSPC/;
/** A disk with less than this is as good as full: PostgreSQL writes in larger pieces. */
const leastBytes = 1_000_000;

/** The error of a step whose program said that its disk is full, in whatever words; null when it said something else. */
export function diskFull(output: string): StartError | null {
  if (!sentence.test(output)) return null;
  return new StartError({
    name: 'KeinPlatz',
    message: 'Der Datenträger ist voll.',
    hint: 'Schaffen Sie Platz und starten Sie noch einmal; es ist nichts verloren.',
  });
}

/** As `diskFull`, by the disk of a folder: a program whose log is on it cannot even say why it ends. */
export async function diskFullAt(folder: string): Promise<StartError | null> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize < leastBytes ? diskFull('ENOSPC') : null;
}
