import type { AccessResult } from 'payload';
import { ownedBy } from './ownedBy.ts';
import type { Rights } from './Rights.ts';

/** Owned documents for which the person may save drafts. */
export function mayDraft(rights: Rights): AccessResult {
  return rights.administrator || ownedBy(rights.drafting);
}
