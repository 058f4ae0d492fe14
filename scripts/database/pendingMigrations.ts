import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { StartError } from '../support/StartError.ts';

const folder = join(import.meta.dirname, '../../cms/src/migrations');

/**
 * Names of the migrations that a database still lacks. Asking costs a millisecond; starting Payload to ask costs seconds.
 * @throws StartError `FremdeDatenbank` when the database has tables of another program, `DatenbankZuNeu` when it was
 * migrated by a later version of this one
 */
export async function pendingMigrations(client: Client): Promise<string[]> {
  const known = readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => file.replace(/\.ts$/, ''))
    .sort();
  const { rows: tables } = await client.query<{ name: string }>(
    'SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()',
  );
  if (!tables.some(({ name }) => name === 'payload_migrations')) {
    if (tables.length > 0) throw foreign(tables.length);
    return known;
  }
  const { rows } = await client.query<{ name: string }>('SELECT name FROM payload_migrations');
  const done = new Set(rows.map(({ name }) => name));
  const unknown = [...done].filter((name) => !known.includes(name));
  if (unknown.length > 0) throw tooNew(unknown);
  return known.filter((name) => !done.has(name));
}

function foreign(count: number): StartError {
  return new StartError({
    name: 'FremdeDatenbank',
    message: `Die Datenbank von DATABASE_URL enthält schon ${count} Tabellen, die nicht von Schutznetz sind.`,
    hint: 'Es wurde nichts verändert. Legen Sie für Schutznetz eine eigene, leere Datenbank an.',
  });
}

function tooNew(names: readonly string[]): StartError {
  return new StartError({
    name: 'DatenbankZuNeu',
    message: `Die Datenbank ist weiter als dieses Programm: Es kennt die Migration ${names.join(', ')} nicht.`,
    hint: 'Starten Sie die neuere Version, oder spielen Sie die Sicherung zurück, die zu dieser Version gehört. Es wurde nichts verändert.',
  });
}
