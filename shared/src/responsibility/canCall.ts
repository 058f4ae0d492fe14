import type { Phone } from '../contract/contact.ts';

/** Whether a person can be reached at this number, which is not so for a fax. */
export function canCall(phone: Phone): boolean {
  return phone.kind !== 'fax';
}
