import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { identityOf } from '../support/identityOf.ts';
import { StartError } from '../support/StartError.ts';
import type { Part } from './parts.ts';

const folder = join(import.meta.dirname, '../../node_modules/.cache/schutznetz');

/** Notes that this process runs what was compiled. @returns takes the note away */
export function useOutput(part: Part): () => void {
  const note = noteOf(part, process.pid);
  mkdirSync(folder, { recursive: true });
  writeFileSync(note, identityOf(process.pid));
  return () => rmSync(note, { force: true });
}

/**
 * Compiling replaces files that a running system reads piece by piece: its admin would become a blank page.
 * @throws StartError `UebersetzungInBenutzung` while another process runs what is compiled
 */
export function refuseWhileInUse(part: Part): void {
  const user = findUsers(part).find((pid) => pid !== process.pid);
  if (user === undefined) return;
  throw new StartError({
    name: 'UebersetzungInBenutzung',
    message: `Die Quellen haben sich geändert, aber ein laufendes Schutznetz benutzt die übersetzte Fassung (Prozess ${user}).`,
    hint: 'Beenden Sie es zuerst (Strg+C in seinem Fenster), oder arbeiten Sie in einer zweiten Kopie des Verzeichnisses.',
  });
}

function findUsers(part: Part): number[] {
  const prefix = noteOf(part, '');
  return notes()
    .filter((file) => file.startsWith(prefix))
    .flatMap((file) => {
      const pid = Number(file.slice(prefix.length));
      // The number may belong to another program by now.
      const isRunning = readFileSync(file, 'utf8') === identityOf(pid);
      if (!isRunning) rmSync(file, { force: true });
      return isRunning ? [pid] : [];
    });
}

function notes(): string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}

function noteOf(part: Part, pid: number | ''): string {
  return join(folder, `benutzt-${part.folder}-${pid}`);
}
