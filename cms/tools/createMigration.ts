import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const cms = path.resolve(import.meta.dirname, '..');
const folder = path.join(cms, 'src/migrations');

/**
 * `pnpm migrate:create <name-that-says-why>`: lets Payload write a migration from the difference to the last snapshot,
 * then brings it into the form that Node's type stripping can load.
 */
const { status } = spawnSync(
  process.execPath,
  [path.join(cms, 'node_modules/payload/bin.js'), '--disable-transpile', 'migrate:create', ...process.argv.slice(2)],
  { cwd: cms, stdio: 'inherit', env: { ...process.env, PAYLOAD_CONFIG_PATH: path.join(cms, 'src/payload.config.ts') } },
);
if (status !== 0) process.exit(status ?? 1);

for (const name of readdirSync(folder).filter((file) => file.endsWith('.ts'))) {
  const file = path.join(folder, name);
  const source = readFileSync(file, 'utf8');
  const loadable = source
    .replace(
      'import { MigrateUpArgs, MigrateDownArgs, sql }',
      'import { type MigrateUpArgs, type MigrateDownArgs, sql }',
    )
    .replaceAll('({ db, payload, req }:', '({ db }:')
    .replaceAll(/from '(\.\/[^'.]+)'/g, "from '$1.ts'");
  if (loadable !== source) writeFileSync(file, loadable);
}
