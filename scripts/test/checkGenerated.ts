import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from '../support/runNode.ts';

const cms = join(import.meta.dirname, '../../cms');
const cli = [join(cms, 'node_modules/payload/bin.js'), '--disable-transpile'];

/** Compares the committed generated files of the CMS with what would be generated. @returns what is out of date */
export async function checkGenerated(): Promise<string[]> {
  const [types, importMap, migrations] = await Promise.all([checkTypes(), checkImportMap(), checkMigrations()]);
  return [...types, ...importMap, ...migrations];
}

async function checkTypes(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'schutznetz-types-'));
  const file = join(folder, 'payload-types.ts');
  try {
    await generate('generate:types', { PAYLOAD_TS_OUTPUT_PATH: file });
    const isSame = readFileSync(file, 'utf8') === readFileSync(join(cms, 'src/payload-types.ts'), 'utf8');
    return isSame ? [] : ['cms/src/payload-types.ts is out of date: run `payload generate:types` in cms/.'];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Payload writes the import map in its place only, so the committed one is put back afterwards. */
async function checkImportMap(): Promise<string[]> {
  const file = join(cms, 'src/app/(payload)/admin/importMap.js');
  const committed = readFileSync(file, 'utf8');
  try {
    await generate('generate:importmap', {});
    if (readFileSync(file, 'utf8') === committed) return [];
    return ['The import map of cms/ is out of date: run `payload generate:importmap` in cms/.'];
  } finally {
    writeFileSync(file, committed);
  }
}

async function checkMigrations(): Promise<string[]> {
  const script = join(import.meta.dirname, 'checkMigrations.ts');
  const { code, output } = await runNode({ args: [script, 'migrate:create'], cwd: cms, env: cmsEnvironment({}) });
  return code === 0 ? [] : [output];
}

async function generate(command: string, env: Record<string, string>): Promise<void> {
  const { code, output } = await runNode({ args: [...cli, command], cwd: cms, env: cmsEnvironment(env) });
  if (code !== 0) throw new Error(`payload ${command} failed:\n${output}`);
}

function cmsEnvironment(env: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, PAYLOAD_CONFIG_PATH: join(cms, 'src/payload.config.ts'), ...env };
}
