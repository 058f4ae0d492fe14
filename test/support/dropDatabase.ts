import { execute } from './execute.ts';

/** Drops a database, whoever is connected to it; nothing happens when there is none. */
export function dropDatabase(adminUrl: string, name: string): Promise<void> {
  return execute(adminUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
}
