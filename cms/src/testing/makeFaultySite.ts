import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { siteDist } from './startTestPublisher.ts';

/**
 * The compiled site with a fault in front of its handler.
 * @param fault JavaScript that runs before each page, with `path` and `locals`; what it throws is what the page throws
 * @returns the folder, and how to remove it
 */
export async function makeFaultySite(fault: string): Promise<{ distDir: string; remove: () => Promise<void> }> {
  const distDir = await mkdtemp(join(tmpdir(), 'schutznetz-faulty-'));
  await cp(join(siteDist, 'client'), join(distDir, 'client'), { recursive: true });
  await mkdir(join(distDir, 'server'));
  const sound = pathToFileURL(join(siteDist, 'server/entry.mjs')).href;
  const entry = `import { handler as sound } from ${JSON.stringify(sound)};
export const handler = async (path, locals) => {
  ${fault}
  return sound(path, locals);
};
`;
  await writeFile(join(distDir, 'server/entry.mjs'), entry);
  return { distDir, remove: () => rm(distDir, { recursive: true, force: true }) };
}
