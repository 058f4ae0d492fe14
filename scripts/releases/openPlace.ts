import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { databaseOfClient } from '@schutznetz/cms/publisher/databaseOfClient.ts';
import { readEnvironment } from '@schutznetz/shared/environment/readEnvironment.ts';
import { storeOf } from '@schutznetz/site/releases/openStore.ts';
import { z } from 'zod';
import { connect } from '../database/connect.ts';
import { StartError } from '../support/StartError.ts';
import type { Place } from './Place.ts';

const root = join(import.meta.dirname, '../..');
const running = z.object({ databaseUrl: z.string() });

/**
 * Opens the release store and, where it can be reached, the database: that of `DATABASE_URL`, or the one of a running
 * `npm start`. The store is enough to look at releases and to step back in an emergency.
 */
export async function openPlace(env: NodeJS.ProcessEnv): Promise<Place> {
  const environment = readEnvironment(env);
  const dataDir = resolve(root, environment.dataDir);
  const place = { environment, dataDir, store: storeOf(dataDir) };
  const databaseUrl = environment.databaseUrl ?? (await readRunningUrl(dataDir));
  const none = { ...place, database: null, databaseUrl, close: () => Promise.resolve() };
  if (databaseUrl === null)
    return { ...none, databaseProblem: 'DATABASE_URL ist nicht gesetzt, und npm start läuft gerade nicht.' };
  try {
    const client = await connect(databaseUrl);
    return {
      ...place,
      databaseUrl,
      databaseProblem: null,
      database: databaseOfClient(client),
      close: () => client.end(),
    };
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    return { ...none, databaseProblem: error.message };
  }
}

/** `npm start` says in its state folder where its database is, for as long as it runs. */
async function readRunningUrl(dataDir: string): Promise<string | null> {
  const text = await readFile(join(dataDir, 'laufend.json'), 'utf8').catch(() => null);
  return text === null ? null : running.parse(JSON.parse(text)).databaseUrl;
}
