import { idOf } from '../rights/idOf.ts';
import { owns } from '../rights/owns.ts';
import type { Rights } from '../rights/Rights.ts';

/**
 * How much of a contact's non-public channels the person sees: those of the owning office all rows, other offices of the
 * district the rows for partners. Versions and the form of a new contact carry no id; only owners get that far.
 */
export function insightInto(rights: Rights, contact: Contact): 'all' | 'partners' | 'none' {
  if (rights.administrator) return 'all';
  if (contact.id === undefined) return rights.drafting.offices.length > 0 ? 'all' : 'none';
  if (owns(rights.drafting, contact)) return 'all';
  const district = idOf(contact.district);
  return district !== null && rights.drafting.districts.includes(district) ? 'partners' : 'none';
}

type Contact = { id?: unknown; jugendamt?: unknown; district?: unknown };
