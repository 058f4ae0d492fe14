import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { createCluster } from '../../scripts/postgres/createCluster.ts';
import { findBinaries } from '../../scripts/postgres/findBinaries.ts';
import { findServerAccount } from '../../scripts/postgres/serverAccount.ts';
import { startServer } from '../../scripts/postgres/startServer.ts';
import { findFreePort } from '../../scripts/support/findFreePort.ts';

export interface TestServer {
  /** address of the database `postgres`, as a user who may create databases */
  readonly adminUrl: string;
  readonly stop: () => Promise<void>;
}

/** The PostgreSQL server for tests: the one of `TEST_DATABASE_URL`, or an embedded one in a folder that goes with it. */
export async function startTestServer(): Promise<TestServer> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given !== undefined && given !== '') return { adminUrl: given, stop: () => Promise.resolve() };
  const account = findServerAccount();
  const binaries = findBinaries();
  const root = await mkdtemp(join(tmpdir(), 'schutznetz-test-'));
  await chmod(root, 0o711);
  const cluster = { folder: join(root, 'postgres'), account, binaries, password: randomUUID() };
  await createCluster(cluster);
  const server = await startServer({
    ...cluster,
    port: await findFreePort(),
    logFile: join(root, 'postgres.log'),
    endsWithTerminal: true,
    // Nothing here outlives the run, so no write has to reach the disk.
    settings: [
      'fsync=off',
      'synchronous_commit=off',
      'full_page_writes=off',
      'shared_buffers=64MB',
      'max_connections=200',
    ],
  });
  return {
    adminUrl: server.urlOf('postgres'),
    stop: async () => {
      await server.stop();
      await rm(root, { recursive: true, force: true });
    },
  };
}
