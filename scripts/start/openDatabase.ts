import type { Client } from 'pg';
import { step } from '../console/steps.ts';
import { connect } from '../database/connect.ts';
import { pendingMigrations } from '../database/pendingMigrations.ts';
import type { Start } from './Start.ts';
import { startDatabase } from './startDatabase.ts';

export interface OpenDatabase {
  readonly url: string;
  /** Holds the lock under which a database is set up; to be ended by the caller. */
  readonly client: Client;
  readonly pending: readonly string[];
}

/** Any number that no other program takes: two starts on one server wait for each other. */
const lockNumber = 9_04_2022;

/** Starts or reaches the database and makes sure that it is one that this version can work with. */
export async function openDatabase(start: Start): Promise<OpenDatabase> {
  const given = start.environment.databaseUrl;
  const url = given ?? (await step('Datenbank starten', () => startDatabase(start)));
  const client = await connect(url);
  try {
    await client.query('SELECT pg_advisory_lock($1)', [lockNumber]);
    return { url, client, pending: await pendingMigrations(client) };
  } catch (error) {
    await client.end();
    throw error;
  }
}
