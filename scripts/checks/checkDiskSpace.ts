import { statfs } from 'node:fs/promises';
import { StartError } from '../support/StartError.ts';

export interface SpaceNeed {
  readonly folder: string;
  readonly megabytes: number;
}

/** @throws StartError `ZuWenigPlatz` when the disk of a folder has less free space than needed */
export async function checkDiskSpace({ folder, megabytes }: SpaceNeed): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const free = Math.floor((bavail * bsize) / 1_000_000);
  if (free >= megabytes) return;
  throw new StartError({
    name: 'ZuWenigPlatz',
    message: `Auf dem Datenträger von ${folder} sind nur ${free} MB frei; gebraucht werden etwa ${megabytes} MB.`,
    hint: 'Schaffen Sie Platz, oder setzen Sie DATA_DIR auf einen Ordner mit mehr Platz. Es wurde nichts verändert.',
  });
}
