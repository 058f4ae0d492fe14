import { findNumbers } from '@schutznetz/shared/phone/findNumbers.ts';
import { normaliseForSearch } from '@schutznetz/shared/phone/normaliseForSearch.ts';
import type { RenderedFile } from '@schutznetz/site/render/RenderedFile.ts';
import type { Secrets } from './readSecrets.ts';

export type SecretHit = { path: string; kind: 'phone' | 'email'; value: string };

const isText = /^(?:text\/|application\/(?:json|xml|.*\+(?:json|xml))|image\/svg)/;

/** Searches all text files of a build, byte for byte as they would go out, for the secrets in any spelling. */
export function findSecrets(files: readonly RenderedFile[], { numbers, emails }: Secrets): SecretHit[] {
  if (numbers.length === 0 && emails.length === 0) return [];
  const mails = sortMails(emails);
  return files
    .filter((file) => isText.test(file.contentType))
    .flatMap(({ path, bytes }) => {
      const text = normaliseForSearch(Buffer.from(bytes).toString('utf8'));
      const phones = findNumbers(text, numbers).map((value): SecretHit => ({ path, kind: 'phone', value }));
      return [...phones, ...findEmails(text, mails).map((value): SecretHit => ({ path, kind: 'email', value }))];
    });
}

type Mails = {
  byDomain: ReadonlyMap<string, readonly string[]>;
  /** of all domains */
  lengths: ReadonlySet<number>;
  /** what was kept as a mail without being one */
  others: readonly string[];
};

function sortMails(emails: readonly string[]): Mails {
  const byDomain = Map.groupBy(
    emails.filter((email) => email.includes('@')),
    (email) => email.slice(email.indexOf('@') + 1),
  );
  const lengths = new Set([...byDomain.keys()].map(({ length }) => length));
  return { byDomain, lengths, others: emails.filter((email) => !email.includes('@')) };
}

/** Mails in a text from `normaliseForSearch`: in any case, with escapes, invisible characters, spaces, tags or "(at)" in them. */
function findEmails(text: string, mails: Mails): string[] {
  if (mails.byDomain.size === 0 && mails.others.length === 0) return [];
  const spelled = text
    .replace(/&(?:commat|period);/gi, (entity) => (/commat/i.test(entity) ? '@' : '.'))
    .toLowerCase()
    .replace(/\s*[([{]\s*(?:at|ät)\s*[)\]}]\s*/g, '@')
    .replace(/\s*[([{]\s*(?:dot|punkt)\s*[)\]}]\s*/g, '.');
  // Folded lines of calendars and cards break words with a space; tags may stand inside one.
  const tight = spelled.replace(/<[^>]*>/g, '').replace(/\s+/g, '');
  return [...new Set([...mailsIn(spelled, mails), ...mailsIn(tight, mails)])].sort();
}

/** Looks at each @ in the text, of which there are fewer than mails in the whole country. */
function* mailsIn(text: string, { byDomain, lengths, others }: Mails): Generator<string> {
  for (const other of others) if (text.includes(other)) yield other;
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1))
    for (const length of lengths)
      for (const email of byDomain.get(text.slice(at + 1, at + 1 + length)) ?? [])
        if (text.startsWith(email, at - email.indexOf('@'))) yield email;
}
