import { createHash } from 'node:crypto';
import type { RenderedFile } from '@schutznetz/site/render/RenderedFile.ts';
import { findSecrets } from './findSecrets.ts';
import type { Secrets } from './readSecrets.ts';
import { SecretFound } from './SecretFound.ts';

/** By unit: files that were searched for the same secrets before and held none, by the hash of their bytes. */
const cleared = new Map<string, { secrets: string; files: Set<string> }>();

/**
 * Stops a unit of which a file holds a secret. A file whose bytes were searched for these very secrets is not searched
 * again, so that a change costs the search of the pages that it changed.
 * @throws SecretFound
 */
export function guardSecrets({
  files,
  secrets,
  unit,
}: {
  files: readonly RenderedFile[];
  secrets: Secrets;
  unit: string;
}): void {
  const key = hash(JSON.stringify(secrets));
  const before = cleared.get(unit);
  const known = before?.secrets === key ? before.files : new Set<string>();
  const hashed = files.map((file) => ({ file, sha: hash(file.bytes) }));
  const hits = findSecrets(
    hashed.filter(({ sha }) => !known.has(sha)).map(({ file }) => file),
    secrets,
  );
  if (hits.length > 0) throw new SecretFound(hits);
  cleared.set(unit, { secrets: key, files: new Set(hashed.map(({ sha }) => sha)) });
}

function hash(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('base64');
}
