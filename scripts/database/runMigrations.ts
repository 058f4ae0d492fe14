import { join } from 'node:path';
import { lastLines, runNode } from '../support/runNode.ts';
import { StartError } from '../support/StartError.ts';

const cms = join(import.meta.dirname, '../../cms');

/**
 * Brings a database to the schema of this version with Payload's own migrations. Each one is a transaction.
 * @throws StartError `MigrationGescheitert` with the last lines of what Payload said
 */
export async function runMigrations(databaseUrl: string, signal?: AbortSignal): Promise<void> {
  const { code, output } = await runNode({
    args: [join(cms, 'node_modules/payload/bin.js'), '--disable-transpile', 'migrate'],
    cwd: cms,
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      PAYLOAD_SECRET: process.env['PAYLOAD_SECRET'] ?? 'only-for-migrations-no-token-is-made-with-it',
      PAYLOAD_CONFIG_PATH: join(cms, 'src/payload.config.ts'),
    },
    signal,
  });
  // Payload ends with 0 after some failures too: only its last word tells.
  if (code === 0 && output.includes('Done.')) return;
  throw new StartError({
    name: 'MigrationGescheitert',
    message: `Die Datenbank ließ sich nicht auf den Stand dieser Version bringen:\n${lastLines(output, 15)}`,
    hint: 'Eine gescheiterte Migration wurde zurückgenommen. Beheben Sie die Ursache und starten Sie neu.',
  });
}
