import type { CollectionBeforeDeleteHook } from 'payload';
import { EditorError } from '../errors/EditorError.ts';
import { findUses, type Use } from './findUses.ts';

const mostNamed = 8;

/** `beforeDelete`: what is used elsewhere stays, and the message says where. */
export const refuseDeletionInUse: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const uses = await findUses({ collection: collection.slug, id: Number(id), req });
  if (uses.length === 0) return;
  throw new EditorError({ name: 'WirdVerwendet', message: describeUses(uses), status: 409, data: { uses } });
};

/** Says where a document is used and what to do about it. */
export function describeUses(uses: readonly Use[]): string {
  const named = uses.slice(0, mostNamed).map(({ kind, title, field }) => `${kind} „${title}“ (${field})`);
  const more = uses.length > mostNamed ? `, ${uses.length - mostNamed} weitere Stellen` : '';
  // The admin makes a list of what stands behind the colon.
  return `Dieser Eintrag wird noch gebraucht und wurde deshalb nicht gelöscht. Bitte entfernen oder ersetzen Sie ihn zuerst hier: ${named.join(', ')}${more}`;
}
