import type { AccessResult } from 'payload';
import { ownedBy } from './ownedBy.ts';
import type { Rights } from './Rights.ts';

/** Owned documents whose public state the person may change. */
export function mayPublish(rights: Rights): AccessResult {
  return rights.administrator || ownedBy(rights.coordination);
}
