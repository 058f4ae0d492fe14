import { execFileSync } from 'node:child_process';
import { accessSync, chownSync, constants, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartError } from '../support/StartError.ts';

export interface ServerAccount {
  readonly uid: number;
  readonly gid: number;
}

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly uid?: number;
  readonly gid?: number;
}

/** Account under which PostgreSQL runs: `null` is the present one. PostgreSQL refuses to run as root, so root gets `postgres`. */
export function findServerAccount(): ServerAccount | null {
  if (process.getuid?.() !== 0) return null;
  const present = lookUp('postgres');
  if (present !== null) return present;
  try {
    execFileSync('useradd', [
      '--system',
      '--user-group',
      '--no-create-home',
      '--shell',
      '/usr/sbin/nologin',
      'postgres',
    ]);
  } catch (cause) {
    throw noAccount(cause);
  }
  const created = lookUp('postgres');
  if (created === null) throw noAccount(undefined);
  return created;
}

/** Hands a file or folder to the account that PostgreSQL runs under. */
export function giveTo(account: ServerAccount | null, path: string): void {
  if (account !== null) chownSync(path, account.uid, account.gid);
}

/**
 * How a PostgreSQL program is started under the account. Where that account may not enter a parent folder (a checkout
 * below /root), `setpriv` gives the program the one capability to pass folders and read files, so that nobody has to
 * open root's home.
 */
export function commandAs(
  account: ServerAccount | null,
  { file, args, paths }: Command & { paths: readonly string[] },
): Command {
  if (account === null) return { file, args };
  if ([file, ...paths].every((path) => isReachable(path, account))) return { file, args, ...account };
  if (!hasSetpriv()) throw notReachable(file);
  return {
    file: 'setpriv',
    args: [
      `--reuid=${account.uid}`,
      `--regid=${account.gid}`,
      '--clear-groups',
      '--securebits=+no_setuid_fixup',
      '--inh-caps=+dac_read_search',
      '--ambient-caps=+dac_read_search',
      '--',
      file,
      ...args,
    ],
  };
}

function lookUp(name: string): ServerAccount | null {
  try {
    const id = (flag: string) => Number.parseInt(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return null;
  }
}

function isReachable(path: string, account: ServerAccount): boolean {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const { uid, gid, mode } = statSync(folder);
    const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
    if (((mode >> shift) & 1) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

function hasSetpriv(): boolean {
  const folders = (process.env['PATH'] ?? '').split(':');
  return folders.some((folder) => {
    try {
      accessSync(`${folder}/setpriv`, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function noAccount(cause: unknown): StartError {
  return new StartError({
    name: 'KeinBenutzerFuerPostgres',
    message: 'PostgreSQL läuft nicht als root, und der Systembenutzer „postgres“ fehlt und ließ sich nicht anlegen.',
    hint: 'Starten Sie als gewöhnliche Benutzerin oder gewöhnlicher Benutzer, legen Sie „postgres“ mit useradd an, oder setzen Sie DATABASE_URL.',
    cause,
  });
}

function notReachable(path: string): StartError {
  return new StartError({
    name: 'OrdnerNichtBetretbar',
    message: `PostgreSQL läuft als Benutzer „postgres“, und dieser darf einen Ordner über ${path} nicht betreten.`,
    hint: 'Legen Sie das Projekt an einen Ort, den alle betreten dürfen (zum Beispiel /srv), starten Sie nicht als root, oder setzen Sie DATABASE_URL.',
  });
}
