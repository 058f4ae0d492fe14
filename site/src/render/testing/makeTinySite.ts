import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder as `astro build` leaves it, with a handler of a few lines in place of the site. */
export async function makeTinySite({
  handler,
  client = {},
}: {
  /** body of `(path, locals) => …`, which returns a `Response` */
  handler: string;
  client?: Readonly<Record<string, string>>;
}): Promise<{ distDir: string; remove: () => Promise<void> }> {
  const distDir = await mkdtemp(join(tmpdir(), 'schutznetz-dist-'));
  const files = {
    'server/entry.mjs': `export const handler = async (path, locals) => { ${handler} };`,
    ...Object.fromEntries(Object.entries(client).map(([file, text]) => [`client/${file}`, text])),
  };
  await mkdir(join(distDir, 'client'), { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(distDir, file)), { recursive: true });
    await writeFile(join(distDir, file), text);
  }
  return { distDir, remove: () => rm(distDir, { recursive: true, force: true }) };
}
