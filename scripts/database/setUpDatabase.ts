import { join } from 'node:path';
import { diskFull, diskFullAt } from '../support/diskFull.ts';
import { readableLog } from '../support/readLogLine.ts';
import { lastLines, runNode } from '../support/runNode.ts';
import { StartError } from '../support/StartError.ts';

interface SetUp {
  /** DATABASE_URL and PAYLOAD_SECRET at least */
  readonly env: NodeJS.ProcessEnv;
  /** file with the accounts to make along with the demo content; null loads none */
  readonly demoAccounts: string | null;
  readonly signal?: AbortSignal;
  readonly onStart?: (pid: number) => void;
}

/**
 * Brings a database to the schema of this version, each migration a transaction, and loads the demo content, all of it
 * one transaction, when it is wanted and the database is empty.
 * @throws StartError `KeinPlatz`, or `DatenbankNichtEingerichtet` with the last lines of what went wrong
 */
export async function setUpDatabase({ env, demoAccounts, signal, onStart }: SetUp): Promise<void> {
  const script = join(import.meta.dirname, 'setUpDatabaseMain.ts');
  const { code, output } = await runNode({
    args: [script, ...(demoAccounts === null ? [] : [demoAccounts])],
    cwd: import.meta.dirname,
    env,
    signal,
    onStart,
  });
  if (code === 0) return;
  const { DATA_DIR: dataDir } = env;
  // A server that crashed for lack of room leaves its client with other words.
  const full = diskFull(output) ?? (dataDir === undefined || dataDir === '' ? null : await diskFullAt(dataDir));
  if (full !== null) throw full;
  throw new StartError({
    name: 'DatenbankNichtEingerichtet',
    message: `Die Datenbank ließ sich nicht einrichten:\n${lastLines(readableLog(output), 15)}`,
    hint: 'Was nicht vollständig gelang, wurde zurückgenommen. Beheben Sie die Ursache, und starten Sie noch einmal.',
  });
}
