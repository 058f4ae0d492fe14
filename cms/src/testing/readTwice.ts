import { zone } from '@schutznetz/shared/time/zone.ts';
import { DateTime } from 'luxon';
import type { Payload } from 'payload';
import { expect } from 'vitest';
import type { Database } from '../publisher/Database.ts';
import { readSecrets } from '../publisher/guard/readSecrets.ts';
import { inOneView } from '../snapshot/inOneView.ts';
import { knowNothing, type ContentMemory, type KnownContent } from '../snapshot/published/ContentMemory.ts';
import { publishedSource } from '../snapshot/published/publishedSource.ts';
import type { ReadDocument } from '../snapshot/published/statements.ts';
import { readSnapshots, type SnapshotResult } from '../snapshot/readSnapshots.ts';

/** What a read gave, and with which statements. */
export type ReadContent = {
  results: SnapshotResult[];
  secrets: Awaited<ReturnType<typeof readSecrets>>;
  statements: string[];
  /** as they came over the wire */
  documents: ReadDocument[];
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
  isAfresh = false,
}: {
  payload: Payload;
  memory: ContentMemory;
  now?: DateTime;
  /** as who publishes by hand has everything read again */
  isAfresh?: boolean;
}): Promise<ReadContent> {
  return inOneView(payload, async ({ database }) => {
    const read = (known: KnownContent) => readAs({ payload, database, known, now, isAfresh });
    const remembered = await read(await memory.catchUp(database, isAfresh));
    const forTheFirstTime = await read(knowNothing());
    expect(remembered.results).toEqual(forTheFirstTime.results);
    expect(remembered.secrets).toEqual(forTheFirstTime.secrets);
    return remembered;
  });
}

async function readAs({
  payload,
  database,
  known,
  now,
  isAfresh,
}: {
  payload: Payload;
  database: Database;
  known: KnownContent;
  now: DateTime;
  isAfresh: boolean;
}): Promise<ReadContent> {
  const statements: string[] = [];
  const documents: ReadDocument[] = [];
  const noting: Database = {
    async execute<Row extends Record<string, unknown>>(statement: Parameters<Database['execute']>[0]) {
      statements.push(JSON.stringify(statement));
      const answer = await database.execute<Row>(statement);
      for (const row of answer.rows) if ('document' in row) documents.push(row as unknown as ReadDocument);
      return answer;
    },
  };
  const source = publishedSource({ payload, database: noting, known, isAfresh });
  const results = await readSnapshots({ source, units, now, origin: 'https://schutznetz.example' });
  return { results, secrets: await readSecrets(noting, null, known.secrets), statements, documents };
}
