import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { diskFull } from '../support/diskFull.ts';
import { lastLines, runNode, type NodeRun } from '../support/runNode.ts';
import { StartError } from '../support/StartError.ts';
import { hashSources } from './hashSources.ts';
import { refuseWhileInUse } from './outputUse.ts';
import type { Part } from './parts.ts';

const root = join(import.meta.dirname, '../..');
const stampOf = (part: Part) => join(root, part.output, '.quellen');

/** Whether the compiled part was made from the sources as they are. */
export async function isCompiled(part: Part): Promise<boolean> {
  if (!existsSync(stampOf(part))) return false;
  return (await readFile(stampOf(part), 'utf8')) === hashSources(root, part.sources);
}

type Control = Pick<NodeRun, 'signal' | 'onStart'>;

/** @throws StartError `UebersetzungGescheitert` with the end of what the compiler said, `UebersetzungInBenutzung` */
export async function compile(part: Part, { signal, onStart }: Control = {}): Promise<void> {
  refuseWhileInUse(part);
  const hash = hashSources(root, part.sources);
  // Without the stamp a build that is interrupted counts as none.
  await rm(stampOf(part), { force: true });
  const { code, output } = await runNode({
    args: part.compiler,
    cwd: join(root, part.folder),
    env: buildEnvironment(),
    signal,
    onStart,
  });
  if (code !== 0) {
    const full = diskFull(output);
    if (full !== null) throw full;
    throw new StartError({
      name: 'UebersetzungGescheitert',
      message: `${part.title} ist gescheitert:\n${lastLines(output, 30)}`,
      hint: 'Beheben Sie den Fehler in den Quellen, und starten Sie noch einmal.',
    });
  }
  await writeFile(stampOf(part), hash);
}

/** Nothing of the installation may get into what is compiled: one build serves any database and address. */
const ofTheInstallation = /^(?:DATABASE_URL|PAYLOAD_SECRET|DATA_DIR|(?:SITE|CMS)_URL)$/;
/** Vitest's own: Astro takes `DEV` for `import.meta.env.DEV`, whatever NODE_ENV says. */
const ofATestRun = /^(?:DEV|PROD|MODE|SSR|TEST|BASE_URL|VITEST.*)$/;

function buildEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([key]) => !ofTheInstallation.test(key) && !ofATestRun.test(key));
  return {
    ...Object.fromEntries(kept),
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}
