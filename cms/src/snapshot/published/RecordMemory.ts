import type { RecordKind } from '../publicFields.ts';
import type { RawDocument } from '../SnapshotSource.ts';

/**
 * Documents that were read before, by the version of their row. PostgreSQL gives a row a new version with every change that
 * is saved, and Payload writes a document's row with each save: a version that is known need not be read again, and its
 * document is the same object as before. Whoever changes tables by hand publishes by hand, which reads everything anew.
 * Belongs to one running server: versions of another one could look alike.
 */
export type RecordMemory = {
  find: (kind: RecordKind, version: string) => RawDocument | undefined;
  /** Replaces what was kept of the same document. */
  keep: (kind: RecordKind, version: string, document: RawDocument) => void;
};

type Known = { byVersion: Map<string, RawDocument>; versions: Map<number, string> };

export function createRecordMemory(): RecordMemory {
  const kinds = new Map<RecordKind, Known>();
  return {
    find: (kind, version) => kinds.get(kind)?.byVersion.get(version),
    keep(kind, version, document) {
      const known: Known = kinds.get(kind) ?? { byVersion: new Map(), versions: new Map() };
      kinds.set(kind, known);
      const before = known.versions.get(document.id);
      if (before !== undefined) known.byVersion.delete(before);
      known.versions.set(document.id, version);
      known.byVersion.set(version, document);
    },
  };
}
