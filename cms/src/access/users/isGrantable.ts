import { idOf } from '../rights/idOf.ts';
import type { Rights } from '../rights/Rights.ts';
import type { Membership } from './Account.ts';

/** Whether the person may give or take this membership: coordination and editing, in the offices that they coordinate. */
export function isGrantable(rights: Rights, { role, jugendamt }: Membership): boolean {
  const office = idOf(jugendamt);
  const isLocal = role === 'coordination' || role === 'editing';
  return isLocal && office !== null && rights.coordination.offices.includes(office);
}
