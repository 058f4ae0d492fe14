import { createHash } from 'node:crypto';
import { rememberByObject } from '@schutznetz/shared/memory/rememberByObject.ts';
import { BytesAreGone, type RenderedFile, type UnitFile } from '@schutznetz/site/render/RenderedFile.ts';
import { findSecrets } from './findSecrets.ts';
import type { Secrets } from './readSecrets.ts';
import { SecretFound } from './SecretFound.ts';

/** Files that were searched for the same secrets and held none, by the hash of their bytes. */
export type Cleared = { readonly secrets: string; readonly files: ReadonlySet<string> };

const byUnit = new Map<string, Cleared>();

/**
 * Stops a unit of which a file holds a secret. A file whose bytes were searched for these very secrets is not searched
 * again, so that a change costs the search of the pages that it changed.
 * @throws SecretFound
 * @throws BytesAreGone when a file that is not in memory was not searched for these secrets
 */
export function guardSecrets({
  files,
  secrets,
  unit,
}: {
  files: readonly UnitFile[];
  secrets: Secrets;
  unit: string;
}): void {
  const searched = searchedFor(unit, secrets);
  const unsearched = files.filter((file) => !searched.has(file.sha256)).map(inMemory);
  const hits = findSecrets(unsearched, secrets);
  if (hits.length > 0) throw new SecretFound(hits);
  byUnit.set(unit, { secrets: keyOf(secrets), files: new Set(files.map(({ sha256 }) => sha256)) });
}

/** The files of the unit, by the hash of their bytes, that were searched for these very secrets. */
export function searchedFor(unit: string, secrets: Secrets): ReadonlySet<string> {
  const before = byUnit.get(unit);
  return before?.secrets === keyOf(secrets) ? before.files : new Set();
}

/** The same for equal secrets, also in another thread. */
const keyOf = rememberByObject((secrets: Secrets) =>
  createHash('sha256').update(JSON.stringify(secrets)).digest('base64'),
);

function inMemory(file: UnitFile): RenderedFile {
  if (file.bytes === null) throw new BytesAreGone(file);
  return file;
}

/** What this thread has searched of a unit. */
export function clearedOf(unit: string): Cleared | undefined {
  return byUnit.get(unit);
}

/** Like `clearedOf`, for the thread that asked for the unit. Forgets it here. */
export function reportCleared(unit: string): Cleared | undefined {
  const cleared = byUnit.get(unit);
  byUnit.delete(unit);
  return cleared;
}

export function learnCleared(unit: string, cleared: Cleared | undefined): void {
  if (cleared) byUnit.set(unit, cleared);
  else byUnit.delete(unit);
}
