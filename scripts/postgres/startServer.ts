import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, fchownSync, openSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { diskFull, diskFullAt } from '../support/diskFull.ts';
import { StartError } from '../support/StartError.ts';
import { clusterUser, type ClusterOptions } from './createCluster.ts';
import { endOrphan } from './endOrphan.ts';
import { commandAs } from './serverAccount.ts';

export interface ServerOptions extends ClusterOptions {
  readonly port: number;
  readonly logFile: string;
  /** further settings as `name=value` */
  readonly settings?: readonly string[];
  /** true: Ctrl-C at the terminal ends the server at once, not only its caller */
  readonly endsWithTerminal?: boolean;
}

export interface Server {
  readonly process: ChildProcess;
  /** address of a database of this server, with the password in it */
  readonly urlOf: (database: string) => string;
  /** Ends the server: open connections are cut, nothing that was committed is lost. */
  readonly stop: () => Promise<void>;
}

/** of a start, in milliseconds: it may have to recover after a crash */
const patience = 60_000;

/** Starts PostgreSQL on loopback and waits until it answers; at most a minute. */
export async function startServer(options: ServerOptions): Promise<Server> {
  await endOrphan(options.folder);
  const deadline = Date.now() + patience;
  for (;;) {
    const begun = existsSync(options.logFile) ? statSync(options.logFile).size : 0;
    try {
      return await launchAndWait(options, deadline);
    } catch (error) {
      // Processes of a server that was killed itself hold its memory until they notice.
      const isHeld = (await readLog(options.logFile, begun)).includes('pre-existing shared memory block');
      if (!isHeld || Date.now() > deadline) throw error;
      await sleep(200);
    }
  }
}

async function launchAndWait(options: ServerOptions, deadline: number): Promise<Server> {
  const child = launch(options);
  const urlOf = (database: string) =>
    `postgres://${clusterUser}:${encodeURIComponent(options.password)}@127.0.0.1:${options.port}/${database}`;
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGINT');
    await gone;
  };
  try {
    await waitUntilReady({ child, url: urlOf('postgres'), options, deadline });
  } catch (error) {
    await stop();
    throw error;
  }
  return { process: child, urlOf, stop };
}

function launch({
  folder,
  account,
  binaries,
  port,
  logFile,
  settings = [],
  endsWithTerminal = false,
}: ServerOptions): ChildProcess {
  const all = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'timezone=UTC',
    'log_timezone=UTC',
    ...settings,
  ];
  const command = commandAs(account, {
    file: binaries.postgres,
    args: ['-D', folder, '-p', String(port), ...all.flatMap((setting) => ['-c', setting])],
    paths: [`${folder}/PG_VERSION`],
  });
  const log = openSync(logFile, 'a', 0o600);
  if (account !== null) fchownSync(log, account.uid, account.gid);
  // A session of its own, unless wanted: Ctrl-C must not end the database before those who still write to it.
  const child = spawn(command.file, [...command.args], {
    ...command,
    cwd: '/',
    detached: !endsWithTerminal,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  return child;
}

interface Wait {
  readonly child: ChildProcess;
  readonly url: string;
  readonly options: ServerOptions;
  /** in milliseconds since 1970 */
  readonly deadline: number;
}

async function waitUntilReady({ child, url, options, deadline }: Wait): Promise<void> {
  let failed = false;
  child.once('error', () => (failed = true));
  for (;;) {
    if (failed || child.exitCode !== null || child.signalCode !== null) throw await refused(options);
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
    try {
      await client.connect();
      return;
    } catch (error) {
      const code = (error as { code?: string }).code;
      // 28P01: the server answers, but with another password than the one kept beside its data
      if (code === '28P01') throw wrongPassword(options);
      if (Date.now() > deadline) throw await refused(options);
      await sleep(50);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

async function refused({ folder, logFile }: ServerOptions): Promise<StartError> {
  const log = await readLog(logFile);
  const reasons = log.split('\n').filter((line) => /FATAL|PANIC|ERROR|DETAIL|HINT/.test(line));
  const full = diskFull(reasons.slice(-3).join('\n')) ?? (await diskFullAt(folder));
  if (full !== null) return full;
  return new StartError({
    name: 'DatenbankStartetNicht',
    message: `PostgreSQL startet nicht mit dem Datenordner ${folder}. ${reasons.slice(-3).join(' ')}`.trim(),
    hint: `Es wurde nichts gelöscht. Das ganze Protokoll steht in ${logFile}. Spielen Sie eine Sicherung zurück, oder benennen Sie den Ordner um; dann legt der nächste Start einen leeren an.`,
  });
}

/** What is in the log behind its first `begun` bytes. */
async function readLog(logFile: string, begun = 0): Promise<string> {
  return existsSync(logFile) ? (await readFile(logFile)).subarray(begun).toString() : '';
}

function wrongPassword({ folder }: ServerOptions): StartError {
  return new StartError({
    name: 'DatenbankPasswortPasstNicht',
    message: `Das aufbewahrte Passwort passt nicht zum Datenordner ${folder}.`,
    hint: 'Spielen Sie die Datei geheim.json zurück, die zu diesem Datenordner gehört; sie liegt im selben Ordner.',
  });
}
