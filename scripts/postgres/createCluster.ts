import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { diskFull } from '../support/diskFull.ts';
import { StartError } from '../support/StartError.ts';
import type { Binaries } from './findBinaries.ts';
import { commandAs, giveTo, type ServerAccount } from './serverAccount.ts';

export interface ClusterOptions {
  /** data directory of the server; absolute */
  readonly folder: string;
  readonly account: ServerAccount | null;
  readonly binaries: Binaries;
  readonly password: string;
}

/** Name of the one database user of an embedded server. */
export const clusterUser = 'schutznetz';

/**
 * Makes the data directory of an embedded server when there is none. It is prepared beside its place and moved there when
 * complete, so that an interrupted run leaves nothing that looks like a data directory. A folder with content is never touched.
 *
 * @throws StartError `DatenordnerBeschaedigt` when the folder holds something else than a PostgreSQL data directory
 */
export async function createCluster({ folder, account, binaries, password }: ClusterOptions): Promise<void> {
  if (existsSync(folder) && (await readdir(folder)).length > 0) {
    if (existsSync(`${folder}/PG_VERSION`) && existsSync(`${folder}/global/pg_control`)) return;
    throw damaged(folder);
  }
  const draft = `${folder}.im-aufbau`;
  const passwordFile = `${folder}.passwort`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true, mode: 0o700 });
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  await chmod(draft, 0o700);
  giveTo(account, draft);
  giveTo(account, passwordFile);
  try {
    await runInitdb({ draft, passwordFile, account, binaries });
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(draft, folder);
}

interface Run {
  readonly draft: string;
  readonly passwordFile: string;
  readonly account: ServerAccount | null;
  readonly binaries: Binaries;
}

async function runInitdb({ draft, passwordFile, account, binaries }: Run): Promise<void> {
  const command = commandAs(account, {
    file: binaries.initdb,
    args: [
      `--pgdata=${draft}`,
      `--username=${clusterUser}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      // names of towns and people sort the German way without a word in any query
      '--locale-provider=icu',
      '--icu-locale=de',
    ],
    paths: [draft],
  });
  const child = spawn(command.file, [...command.args], { ...command, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] });
  let output = '';
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code === 0) return;
  const full = diskFull(output);
  if (full !== null) throw full;
  throw new StartError({
    name: 'DatenbankNichtAngelegt',
    message: `PostgreSQL konnte seinen Datenordner nicht anlegen: ${output.trim() || `Ende mit Code ${code}`}`,
    hint: 'Prüfen Sie freien Speicherplatz und Schreibrechte. Der nächste Start versucht es von vorn.',
  });
}

function damaged(folder: string): StartError {
  return new StartError({
    name: 'DatenordnerBeschaedigt',
    message: `Der Ordner ${folder} enthält Dateien, ist aber kein vollständiger Datenordner von PostgreSQL.`,
    hint: 'Es wurde nichts verändert. Spielen Sie eine Sicherung zurück, oder benennen Sie den Ordner um; dann legt der nächste Start einen leeren an.',
  });
}
