import { zone } from '@schutznetz/shared/time/zone.ts';
import { DateTime } from 'luxon';
import type { Payload } from 'payload';
import { expect } from 'vitest';
import type { Database } from '../publisher/Database.ts';
import { readSecrets } from '../publisher/guard/readSecrets.ts';
import { inOneView } from '../snapshot/inOneView.ts';
import { knowNothing, type ContentMemory, type KnownContent } from '../snapshot/published/ContentMemory.ts';
import { publishedSource } from '../snapshot/published/publishedSource.ts';
import { readSnapshots, type SnapshotResult } from '../snapshot/readSnapshots.ts';

/** What a read gave, and with which statements. */
export type ReadContent = {
  results: SnapshotResult[];
  secrets: Awaited<ReturnType<typeof readSecrets>>;
  statements: string[];
};

export const noon = DateTime.fromISO('2026-03-02T12:00', { zone });

const units = ['musterkreis', 'beispielkreis', 'portal'];

/**
 * Reads the portal and two districts with what is remembered and, in the same state of the database, with nothing: both
 * have to be equal. @returns the first
 */
export async function readTwice({
  payload,
  memory,
  now = noon,
}: {
  payload: Payload;
  memory: ContentMemory;
  now?: DateTime;
}): Promise<ReadContent> {
  return inOneView(payload, async ({ database }) => {
    const read = (known: KnownContent) => readAs({ payload, database, known, now });
    const remembered = await read(await memory.catchUp(database, false));
    const afresh = await read(knowNothing());
    expect(remembered.results).toEqual(afresh.results);
    expect(remembered.secrets).toEqual(afresh.secrets);
    return remembered;
  });
}

async function readAs({
  payload,
  database,
  known,
  now,
}: {
  payload: Payload;
  database: Database;
  known: KnownContent;
  now: DateTime;
}): Promise<ReadContent> {
  const statements: string[] = [];
  const noting: Database = {
    execute(statement) {
      statements.push(JSON.stringify(statement));
      return database.execute(statement);
    },
  };
  const source = publishedSource({ payload, database: noting, known });
  const results = await readSnapshots({ source, units, now, origin: 'https://schutznetz.example' });
  return { results, secrets: await readSecrets(noting, null, known.secrets), statements };
}
