import { join } from 'node:path';
import { ensureDatabase } from '../database/ensureDatabase.ts';
import { createCluster } from '../postgres/createCluster.ts';
import { findBinaries } from '../postgres/findBinaries.ts';
import { keepServer } from '../postgres/keepServer.ts';
import { findServerAccount } from '../postgres/serverAccount.ts';
import { findFreePort } from '../support/findFreePort.ts';
import type { Start } from './Start.ts';

/** Starts the embedded server of this installation. @returns the address of its database */
export async function startDatabase({ dataDir, logFolder, secrets, resources, onFatal }: Start): Promise<string> {
  const cluster = {
    folder: join(dataDir, 'postgres'),
    account: findServerAccount(),
    binaries: findBinaries(),
    password: secrets.postgresPassword,
  };
  await createCluster(cluster);
  const options = { ...cluster, port: await findFreePort(), logFile: join(logFolder, 'postgres.log') };
  const server = await keepServer(options, onFatal);
  resources.defer(server.stop);
  await ensureDatabase(server.urlOf('postgres'), 'schutznetz');
  return server.urlOf('schutznetz');
}
