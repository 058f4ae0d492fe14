import { mkdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Environment } from '@schutznetz/shared/environment/readEnvironment.ts';
import { checkDiskSpace } from '../checks/checkDiskSpace.ts';
import { checkPort } from '../checks/checkPort.ts';
import { lockState } from '../state/lockState.ts';
import { readSecrets } from '../state/readSecrets.ts';
import { StartError } from '../support/StartError.ts';
import type { Start } from './Start.ts';

const root = join(import.meta.dirname, '../..');
/** What an empty installation takes: database, releases and both compiled parts. */
const firstStartMegabytes = 1000;
const laterStartMegabytes = 200;

type State = Pick<Start, 'dataDir' | 'logFolder' | 'secrets' | 'lock'>;

/** Opens the state folder for this start alone and checks that there is room and that the ports are free. */
export async function openState(environment: Environment, resources: AsyncDisposableStack): Promise<State> {
  const dataDir = resolve(root, environment.dataDir);
  const logFolder = join(dataDir, 'protokolle');
  await makeFolder(dataDir);
  const isFirst = !existsSync(join(dataDir, 'geheim.json'));
  const lock = await lockState(dataDir);
  resources.defer(lock.release);
  await checkDiskSpace({ folder: dataDir, megabytes: isFirst ? firstStartMegabytes : laterStartMegabytes });
  const { host, sitePort, cmsPort } = environment;
  await checkPort({ port: sitePort, host, variable: 'SITE_PORT' });
  await checkPort({ port: cmsPort, host, variable: 'CMS_PORT' });
  await makeFolder(logFolder);
  return { dataDir, logFolder, lock, secrets: await readSecrets(dataDir) };
}

async function makeFolder(path: string): Promise<void> {
  try {
    // Others may pass through (the database's own account has to), not look.
    await mkdir(path, { recursive: true, mode: 0o711 });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code !== 'EEXIST' && code !== 'ENOTDIR') throw cause;
    throw new StartError({
      name: 'KeinOrdner',
      message: `${path} ist kein Ordner, sondern eine Datei.`,
      hint: 'Benennen Sie die Datei um, oder setzen Sie DATA_DIR auf einen Ordner.',
      cause,
    });
  }
}
