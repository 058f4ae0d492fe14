import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { syncAll } from './durable.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schutznetz-'));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

async function writeMany(): Promise<string[]> {
  const paths = Array.from({ length: 400 }, (_, index) => join(folder, String(index)));
  for (const path of paths) await writeFile(path, 'x');
  return paths;
}

test('many files are brought to the disk', async () => {
  await expect(syncAll(await writeMany())).resolves.toBeUndefined();
});

test('without the command for a whole file system each file is brought to the disk', async () => {
  const paths = await writeMany();
  vi.stubEnv('PATH', folder);
  await expect(syncAll(paths)).resolves.toBeUndefined();
  // That every file is opened shows with one that is not there.
  await expect(syncAll([...paths, join(folder, 'fehlt')])).rejects.toMatchObject({ code: 'ENOENT' });
});
