import type { Rights } from '../rights/Rights.ts';
import type { Account, Membership } from './Account.ts';
import { changedFields, describeMemberships } from './changedFields.ts';
import { isGrantable } from './isGrantable.ts';
import { isWhollyManaged } from './isWhollyManaged.ts';

/**
 * Oneself may not change the own memberships and address. Coordination gives and takes memberships of its own office, and
 * has no say in the name, address and password of somebody who also works elsewhere, or it could log in as them.
 */
export function mayChangeAccount({
  rights,
  account,
  change,
}: {
  rights: Rights;
  account: Account;
  change: Account;
}): boolean {
  const fields = changedFields(account, change);
  if (account.id === rights.person) return !fields.includes('memberships') && !fields.includes('email');
  if (fields.includes('memberships')) {
    const foreign = (memberships: Membership[] | null | undefined): string =>
      describeMemberships(memberships?.filter((membership) => !isGrantable(rights, membership)));
    if (foreign(account.memberships) !== foreign(change.memberships)) return false;
  }
  return isWhollyManaged(rights, account) || fields.every((field) => field === 'memberships');
}
