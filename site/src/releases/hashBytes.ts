import { createHash, hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/** SHA-256 in hexadecimal. */
export function hashBytes(bytes: Uint8Array | string): string {
  return hash('sha256', bytes, 'hex');
}

/** SHA-256 in hexadecimal of bytes that never change, for those that are asked for again: of a page that is reused. */
export function hashOnce(bytes: Uint8Array): string {
  const known = hashes.get(bytes) ?? hashBytes(bytes);
  hashes.set(bytes, known);
  return known;
}

const hashes = new WeakMap<Uint8Array, string>();

/** SHA-256 of a file of any size. */
export async function hashFile(path: string): Promise<string> {
  const sum = createHash('sha256');
  await pipeline(createReadStream(path), sum);
  return sum.digest('hex');
}
