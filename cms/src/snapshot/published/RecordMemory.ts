import { withEventTime } from '../eventTime.ts';
import type { RecordKind } from '../publicFields.ts';
import { SlimDocument } from '../SlimDocument.ts';
import type { RawDocument } from '../SnapshotSource.ts';
import type { ReadDocument } from './statements.ts';

/**
 * Documents that were read before, by the version of their row. PostgreSQL gives a row a new version with every change that
 * is saved, and Payload writes a document's row with each save: a version that is known need not be read again, and its
 * document is the same object as before. Whoever changes tables by hand publishes by hand, which reads everything anew.
 * Belongs to one running server: versions of another one could look alike.
 */
export type RecordMemory = {
  /** @param version `<id>.<version of the row>` */
  find: (kind: RecordKind, version: string) => RawDocument | undefined;
  /** Of the text of the document that is kept, whatever its version; null when none is. */
  hashOf: (kind: RecordKind, id: number) => string | null;
  /**
   * Replaces what was kept of the same document. One that reads as before stays the same object, and with it all that was
   * worked out of it: a read of everything finds a hundred thousand of them.
   * @throws Error for one without a text, of which none with this hash is kept
   */
  keep: (read: ReadDocument) => void;
};

/** The text itself would take twice the memory of the document. */
type Known = { version: string; hash: string; document: RawDocument };

export function createRecordMemory(): RecordMemory {
  const kinds = new Map<RecordKind, Map<number, Known>>();
  return {
    find(kind, version) {
      const known = kinds.get(kind)?.get(idOf(version));
      return known?.version === version ? known.document : undefined;
    },
    hashOf: (kind, id) => kinds.get(kind)?.get(id)?.hash ?? null,
    keep({ kind, version, hash, document: text }) {
      const ofKind = kinds.get(kind) ?? new Map<number, Known>();
      kinds.set(kind, ofKind);
      const before = ofKind.get(idOf(version));
      if (before?.hash === hash) before.version = version;
      else if (text !== null) ofKind.set(idOf(version), { version, hash, document: parse(kind, text) });
      else throw new Error(`The document ${version} of ${kind} was read as one that is not known`);
    },
  };
}

/** @param version `<id>.<version of the row>` */
export function idOf(version: string): number {
  return Number(version.slice(0, version.indexOf('.')));
}

/** Those of which there are very many. Of the others more than what was checked is asked for. */
const slimKinds: ReadonlySet<RecordKind> = new Set(['actors', 'contacts', 'events', 'news']);

function parse(kind: RecordKind, text: string): RawDocument {
  const document = JSON.parse(text) as RawDocument;
  const whole = kind === 'events' ? withEventTime(document) : document;
  return slimKinds.has(kind) ? new SlimDocument(whole) : whole;
}
