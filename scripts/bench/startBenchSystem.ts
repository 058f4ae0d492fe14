import { randomBytes, randomUUID } from 'node:crypto';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironment } from '@schutznetz/shared/environment/readEnvironment.ts';
import { compile, isCompiled } from '../build/compile.ts';
import { cms, site } from '../build/parts.ts';
import { step } from '../console/steps.ts';
import { ensureDatabase } from '../database/ensureDatabase.ts';
import { setUpDatabase } from '../database/setUpDatabase.ts';
import { createCluster } from '../postgres/createCluster.ts';
import { findBinaries } from '../postgres/findBinaries.ts';
import { findServerAccount } from '../postgres/serverAccount.ts';
import { startServer } from '../postgres/startServer.ts';
import { listServices } from '../services/listServices.ts';
import { runService } from '../services/runService.ts';
import { waitUntilHealthy } from '../services/waitUntilHealthy.ts';
import { demoAccountsFile, writeDemoAccounts, type Account } from '../state/demoAccounts.ts';
import { findFreePort } from '../support/findFreePort.ts';

export interface BenchSystem {
  readonly dataDir: string;
  readonly logFolder: string;
  readonly databaseUrl: string;
  readonly siteUrl: string;
  readonly cmsUrl: string;
  readonly administrator: Account;
  /** environment of the parts, for a process that does their work beside them */
  readonly env: NodeJS.ProcessEnv;
  /** Starts a part as `npm start` would. @returns its process id */
  readonly start: (name: 'redaktion' | 'veroeffentlichung' | 'website') => Promise<number>;
  readonly stop: () => Promise<void>;
}

/**
 * An installation of its own in a temporary folder: PostgreSQL with its durable settings, migrated and with the central
 * lists of the demo content, and the compiled parts, not started yet.
 * @param compile false takes what was compiled last, whatever the sources say
 */
export async function startBenchSystem({ compile: isCompileWanted }: { compile: boolean }): Promise<BenchSystem> {
  const parts = isCompileWanted ? [site, cms] : [];
  for (const part of parts) if (!(await isCompiled(part))) await step(part.title, () => compile(part));
  const dataDir = await mkdtemp(join(tmpdir(), 'schutznetz-bench-'));
  const logFolder = join(dataDir, 'protokolle');
  // The database's own account has to pass.
  await chmod(dataDir, 0o711);
  await mkdir(logFolder);
  const cleanUps = [() => rm(dataDir, { recursive: true, force: true })];
  const stop = async () => {
    for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
  };
  try {
    const server = await startPostgres(dataDir);
    cleanUps.push(server.stop);
    await ensureDatabase(server.urlOf('postgres'), 'bench');
    const databaseUrl = server.urlOf('bench');
    const [sitePort, cmsPort] = [await findFreePort(), await findFreePort()];
    const env: NodeJS.ProcessEnv = {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
      PAYLOAD_SECRET: randomBytes(32).toString('hex'),
      SITE_PORT: String(sitePort),
      CMS_PORT: String(cmsPort),
      SITE_URL: '',
      CMS_URL: '',
      LOG_LEVEL: 'info',
    };
    const accounts = await writeDemoAccounts(dataDir);
    await step('Datenbank einrichten', () => setUpDatabase({ env, demoAccounts: join(dataDir, demoAccountsFile) }));
    const services = listServices(readEnvironment(env), env);
    return {
      dataDir,
      logFolder,
      databaseUrl,
      siteUrl: `http://127.0.0.1:${sitePort}`,
      cmsUrl: `http://127.0.0.1:${cmsPort}`,
      administrator: accounts.administrator,
      env,
      stop,
      async start(name) {
        const service = services.find((one) => one.name === name);
        if (!service) throw new Error(`There is no part ${name}`);
        let pid = 0;
        const running = runService({ service, logFolder, isVerbose: false, onStart: (started) => (pid = started) });
        cleanUps.push(() => running.stop(5000));
        const signal = new AbortController().signal;
        // Only the CMS is healthy before something is published.
        if (name === 'redaktion') await waitUntilHealthy({ service, running, logFolder, patience: 120_000, signal });
        return pid;
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startPostgres(dataDir: string) {
  const cluster = {
    folder: join(dataDir, 'postgres'),
    account: findServerAccount(),
    binaries: findBinaries(),
    password: randomUUID(),
  };
  await createCluster(cluster);
  const logFile = join(dataDir, 'protokolle', 'postgres.log');
  return startServer({ ...cluster, port: await findFreePort(), logFile, endsWithTerminal: true });
}
