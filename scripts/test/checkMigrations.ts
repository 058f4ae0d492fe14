import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import config from '@schutznetz/cms/payload.config.ts';
import { getPayload } from 'payload';

// Run as `checkMigrations.ts migrate:create`: lets Payload write, into a copy of the migrations, the one that would be
// needed to reach the collections as they are. Payload ends the process with 0 when there is nothing to write.
const folder = mkdtempSync(join(tmpdir(), 'schutznetz-migrations-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
cpSync(join(import.meta.dirname, '../../cms/src/migrations'), folder, { recursive: true });
const before = new Set(readdirSync(folder));
const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true });
payload.db.migrationDir = folder;
await payload.db.createMigration({ payload, migrationName: 'missing', skipEmpty: true });
for (const file of readdirSync(folder)) {
  if (!before.has(file) && file.endsWith('.ts')) console.error(readFileSync(join(folder, file), 'utf8'));
}
console.error('The collections need a migration that is not there: run `payload migrate:create <why>` in cms/.');
process.exit(1);
