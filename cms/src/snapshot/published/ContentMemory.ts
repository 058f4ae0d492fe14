import type { Database } from '../../publisher/Database.ts';
import { createSecretMemory, type SecretMemory } from '../../publisher/guard/SecretMemory.ts';
import { createListMemory, type ListMemory } from './ListMemory.ts';
import { readChanges, type Mark } from './readChanges.ts';
import { createRecordMemory, type RecordMemory } from './RecordMemory.ts';

/** What is known of the content in one state of the database. */
export type KnownContent = { records: RecordMemory; lists: ListMemory; secrets: SecretMemory };

/**
 * What earlier reads found, so that the next one asks only for what has changed since (`content_changes`). Belongs to one
 * running server, and to reads one after the other, each in a later state than the one before.
 */
export type ContentMemory = {
  /**
   * Brings it to the state that the transaction sees, in which alone it may then be used.
   * @param isAfresh ask for all lists and secrets again, whether they have changed or not
   */
  catchUp: (database: Database, isAfresh: boolean) => Promise<KnownContent>;
};

export function createContentMemory(): ContentMemory {
  const known = knowNothing();
  let mark: Mark | null = null;
  return {
    async catchUp(database, isAfresh) {
      const { mark: now, changes } = await readChanges(database, mark);
      if (isAfresh || changes === null) {
        known.lists.forget();
        known.secrets.forget();
      }
      for (const { relation, ids } of changes ?? []) {
        known.lists.note(relation, ids);
        known.secrets.note(relation, ids);
      }
      mark = now;
      return known;
    },
  };
}

/** For a read that is to begin with nothing. */
export function knowNothing(): KnownContent {
  return { records: createRecordMemory(), lists: createListMemory(), secrets: createSecretMemory() };
}
