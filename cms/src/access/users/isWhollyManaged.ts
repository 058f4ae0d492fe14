import type { Rights } from '../rights/Rights.ts';
import type { Account } from './Account.ts';
import { isGrantable } from './isGrantable.ts';

/** Whether the account is the business of the person's offices alone. */
export function isWhollyManaged(rights: Rights, { memberships }: Account): boolean {
  return !!memberships?.length && memberships.every((membership) => isGrantable(rights, membership));
}
