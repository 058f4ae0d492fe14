import { idOf } from '../rights/idOf.ts';
import type { Account, Membership } from './Account.ts';

/** Set by Payload itself whatever is sent. */
const ignored = new Set(['id', 'collection', 'createdAt', 'updatedAt', 'sessions']);

/** Names of the fields that a change would give another value. The admin sends all fields, changed or not. */
export function changedFields(account: Account, change: Account): string[] {
  const stored = account as Record<string, unknown>;
  return Object.entries(change)
    .filter(([field, value]) => !ignored.has(field) && asText(field, value) !== asText(field, stored[field]))
    .map(([field]) => field);
}

/** The memberships in a form that can be compared. */
export function describeMemberships(memberships: Membership[] | null | undefined): string {
  return (memberships ?? [])
    .map(({ role, jugendamt }) => `${role}:${idOf(jugendamt) ?? ''}`)
    .sort()
    .join();
}

function asText(field: string, value: unknown): string {
  if (field === 'memberships') return describeMemberships(value as Account['memberships']);
  return JSON.stringify(value ?? null);
}
