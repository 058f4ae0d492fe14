/** Mails in a text from `normaliseForSearch`: in any case, with escapes, invisible characters, spaces, tags or "(at)" in them. */
export function findEmails(normalised: string, emails: readonly string[]): string[] {
  if (emails.length === 0) return [];
  const mails = sortMails(emails);
  const spelled = normalised
    .replace(/&(?:commat|period);/gi, (entity) => (/commat/i.test(entity) ? '@' : '.'))
    .toLowerCase()
    .replace(/\s*[([{]\s*(?:at|ät)\s*[)\]}]\s*/g, '@')
    .replace(/\s*[([{]\s*(?:dot|punkt)\s*[)\]}]\s*/g, '.');
  // Folded lines of calendars and cards break words with a space; tags may stand inside one.
  const tight = spelled.replace(/<[^>]*>/g, '').replace(/\s+/g, '');
  return [...new Set([...mailsIn(spelled, mails), ...mailsIn(tight, mails)])].sort();
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

/** Looks at each @ in the text, of which there are fewer than mails in the whole country. */
function* mailsIn(text: string, { byDomain, lengths, others }: Mails): Generator<string> {
  for (const other of others) if (text.includes(other)) yield other;
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1))
    for (const length of lengths)
      for (const email of byDomain.get(text.slice(at + 1, at + 1 + length)) ?? [])
        if (text.startsWith(email, at - email.indexOf('@'))) yield email;
}
