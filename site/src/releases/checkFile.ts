import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';
import { hashBytes } from './hashBytes.ts';

const unBrotli = promisify(brotliDecompress);
const unGzip = promisify(gunzip);

/** Says in German what is wrong with a file of the store or its compressed siblings; an empty list when nothing is. */
export async function checkFile(
  path: string,
  expected: { readonly sha256: string; readonly br: number | null; readonly gz: number | null },
): Promise<string[]> {
  const variants = [
    { ending: '', exists: true, decode: (bytes: Buffer) => Promise.resolve(bytes) },
    { ending: '.br', exists: expected.br !== null, decode: (bytes: Buffer) => unBrotli(bytes) },
    { ending: '.gz', exists: expected.gz !== null, decode: (bytes: Buffer) => unGzip(bytes) },
  ];
  const problems: string[] = [];
  for (const { ending, exists, decode } of variants) {
    if (!exists) continue;
    const name = ending === '' ? 'Die Datei' : `Die Fassung ${ending}`;
    try {
      const bytes = await decode(await readFile(`${path}${ending}`));
      if (hashBytes(bytes) !== expected.sha256)
        problems.push(`${name} hat nicht den Inhalt, der veröffentlicht wurde.`);
    } catch {
      problems.push(`${name} fehlt oder lässt sich nicht lesen.`);
    }
  }
  return problems;
}
