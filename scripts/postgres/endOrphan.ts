import { readFile, rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandLineOf } from '../support/commandLineOf.ts';

/**
 * Makes way for a new server: one that still runs on the folder, because its start was killed, is shut down in order;
 * a `postmaster.pid` whose process is something else (the number was given away again after a crash) is removed.
 * The caller holds the lock of the state folder, so no living start owns the server.
 */
export async function endOrphan(folder: string): Promise<void> {
  const pidFile = `${folder}/postmaster.pid`;
  const text = await readFile(pidFile, 'utf8').catch(() => null);
  if (text === null) return;
  const pid = Number.parseInt(text);
  const isServer = () => commandLineOf(pid).includes(` -D ${folder} `);
  if (!Number.isInteger(pid) || pid <= 1 || !isServer()) {
    await rm(pidFile, { force: true });
    return;
  }
  process.kill(pid, 'SIGINT');
  for (let waited = 0; waited < 30_000 && isServer(); waited += 50) await sleep(50);
}
