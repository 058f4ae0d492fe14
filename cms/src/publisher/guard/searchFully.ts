import { findNumbers } from '@schutznetz/shared/phone/findNumbers.ts';
import { normaliseForSearch } from '@schutznetz/shared/phone/normaliseForSearch.ts';
import { findEmails } from './findEmails.ts';
import type { Secrets } from './readSecrets.ts';

/**
 * Those of the secrets that a file holds in any spelling.
 * @param bytes UTF-8
 */
export function searchFully({ buffer, byteOffset, byteLength }: Uint8Array, { numbers, emails }: Secrets): Secrets {
  if (numbers.length === 0 && emails.length === 0) return { numbers: [], emails: [] };
  const text = normaliseForSearch(Buffer.from(buffer, byteOffset, byteLength).toString('utf8'));
  return { numbers: findNumbers(text, numbers), emails: findEmails(text, emails) };
}
