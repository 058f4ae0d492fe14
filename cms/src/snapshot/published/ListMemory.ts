import type { RawDocument, SourceQuery } from '../SnapshotSource.ts';

/** What a query found, and which rows may have come, gone or changed since. */
export type KnownList = { documents: RawDocument[]; stale: ReadonlySet<number> };

/** The last answer to each query that is marked as `isKept`, by its name. */
export type ListMemory = {
  find: (name: string, query: SourceQuery) => KnownList | undefined;
  /** @param relation the table that the query asks */
  keep: (name: string, answer: { query: SourceQuery; relation: string; documents: RawDocument[] }) => void;
  /** @param ids null when any row of the table may have changed */
  note: (relation: string, ids: readonly number[] | null) => void;
  forget: () => void;
};

type Known = { relation: string; key: string; documents: RawDocument[]; stale: Set<number> };

/** With more, to ask for all is no more work. */
const mostStale = 1000;

export function createListMemory(): ListMemory {
  const lists = new Map<string, Known>();
  return {
    find(name, query) {
      const known = lists.get(name);
      return known?.key === keyOf(query) ? known : undefined;
    },
    keep(name, { query, relation, documents }) {
      if (query.isKept) lists.set(name, { relation, key: keyOf(query), documents, stale: new Set() });
    },
    note(relation, ids) {
      for (const [name, known] of lists) {
        if (known.relation !== relation) continue;
        for (const id of ids ?? []) known.stale.add(id);
        if (ids === null || known.stale.size > mostStale) lists.delete(name);
      }
    },
    forget: () => lists.clear(),
  };
}

function keyOf(query: SourceQuery): string {
  return JSON.stringify(query);
}
