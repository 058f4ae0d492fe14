import type { Rights } from '../rights/Rights.ts';

/**
 * Whether the reader is told the name of somebody who edits a document: people of one district coordinate their work, and
 * administrators work everywhere. Everyone else learns that somebody edits, not who.
 */
export function mayKnowEditor(reader: Rights, editor: Rights): boolean {
  if (reader.administrator || reader.operations || editor.administrator) return reader.person !== null;
  return reader.drafting.districts.some((district) => editor.drafting.districts.includes(district));
}
