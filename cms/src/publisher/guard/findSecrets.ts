import { findNumbers } from '@schutznetz/shared/phone/findNumbers.ts';
import { normaliseForSearch } from '@schutznetz/shared/phone/normaliseForSearch.ts';
import type { RenderedFile } from '@schutznetz/site/render/RenderedFile.ts';
import type { Secrets } from './readSecrets.ts';

export type SecretHit = { path: string; kind: 'phone' | 'email'; value: string };

const isText = /^(?:text\/|application\/(?:json|xml|.*\+(?:json|xml))|image\/svg)/;

/** Searches all text files of a build, byte for byte as they would go out, for the secrets in any spelling. */
export function findSecrets(files: readonly RenderedFile[], { numbers, emails }: Secrets): SecretHit[] {
  if (numbers.length === 0 && emails.length === 0) return [];
  return files
    .filter((file) => isText.test(file.contentType))
    .flatMap(({ path, bytes }) => {
      const text = normaliseForSearch(Buffer.from(bytes).toString('utf8'));
      const phones = findNumbers(text, numbers).map((value): SecretHit => ({ path, kind: 'phone', value }));
      return [...phones, ...findEmails(text, emails).map((value): SecretHit => ({ path, kind: 'email', value }))];
    });
}

/** Mails in a text from `normaliseForSearch`: in any case, with escapes, invisible characters, spaces, tags or "(at)" in them. */
function findEmails(text: string, emails: readonly string[]): string[] {
  if (emails.length === 0) return [];
  const spelled = text
    .replace(/&(?:commat|period);/gi, (entity) => (/commat/i.test(entity) ? '@' : '.'))
    .toLowerCase()
    .replace(/\s*[([{]\s*(?:at|ät)\s*[)\]}]\s*/g, '@')
    .replace(/\s*[([{]\s*(?:dot|punkt)\s*[)\]}]\s*/g, '.');
  // Folded lines of calendars and cards break words with a space; tags may stand inside one.
  const tight = spelled.replace(/<[^>]*>/g, '').replace(/\s+/g, '');
  return emails.filter((email) => spelled.includes(email) || tight.includes(email));
}
