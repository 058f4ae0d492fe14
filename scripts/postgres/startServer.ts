import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, fchownSync, openSync } from 'node:fs';
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

/** Starts PostgreSQL on loopback and waits until it answers; at most a minute, as it may have to recover after a crash. */
export async function startServer(options: ServerOptions): Promise<Server> {
  await endOrphan(options.folder);
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
    await waitUntilReady({ child, url: urlOf('postgres'), options });
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
}

async function waitUntilReady({ child, url, options }: Wait): Promise<void> {
  const deadline = Date.now() + 60_000;
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
  const log = existsSync(logFile) ? await readFile(logFile, 'utf8') : '';
  const reasons = log.split('\n').filter((line) => /FATAL|PANIC|ERROR|DETAIL|HINT/.test(line));
  const full = diskFull(reasons.slice(-3).join('\n')) ?? (await diskFullAt(folder));
  if (full !== null) return full;
  return new StartError({
    name: 'DatenbankStartetNicht',
    message: `PostgreSQL startet nicht mit dem Datenordner ${folder}. ${reasons.slice(-3).join(' ')}`.trim(),
    hint: `Es wurde nichts gelöscht. Das ganze Protokoll steht in ${logFile}. Spielen Sie eine Sicherung zurück, oder benennen Sie den Ordner um; dann legt der nächste Start einen leeren an.`,
  });
}

function wrongPassword({ folder }: ServerOptions): StartError {
  return new StartError({
    name: 'DatenbankPasswortPasstNicht',
    message: `Das aufbewahrte Passwort passt nicht zum Datenordner ${folder}.`,
    hint: 'Spielen Sie die Datei geheim.json zurück, die zu diesem Datenordner gehört; sie liegt im selben Ordner.',
  });
}
