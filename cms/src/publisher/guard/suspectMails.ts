import type { Condensed } from './condensedPart.ts';

export type MailIndex = {
  /** by what stands around the @, as `keyOf` gives it */
  readonly byKey: ReadonlyMap<string, readonly string[]>;
  /** how many characters of the keys stand before the @ */
  readonly before: readonly number[];
  /** with characters that a condensed text leaves out */
  readonly unusual: readonly string[];
  /** what was kept as a mail without being one */
  readonly others: readonly string[];
};

export function indexMails(emails: readonly string[]): MailIndex {
  const usual = emails.filter((email) => isUsual.test(email));
  const rest = emails.filter((email) => !isUsual.test(email));
  return {
    byKey: Map.groupBy(usual, (email) => keyOf(email, { at: email.indexOf('@'), before: mostBefore })),
    before: [...new Set(usual.map((email) => Math.min(mostBefore, email.indexOf('@'))))],
    unusual: rest.filter((email) => email.includes('@')),
    others: rest.filter((email) => !email.includes('@')),
  };
}

/** The mails that stand in a row in a condensed text: all that the full search can find in it, and few more. */
export function suspectMails({ text, length }: Condensed, { byKey, before, unusual, others }: MailIndex): Set<string> {
  const suspects = new Set(others);
  const condensed = text.toString('latin1', 0, length);
  let at = condensed.indexOf('@');
  if (at !== -1) for (const email of unusual) suspects.add(email);
  for (; at !== -1; at = condensed.indexOf('@', at + 1))
    for (const kept of before)
      for (const email of byKey.get(keyOf(condensed, { at, before: kept })) ?? [])
        if (condensed.startsWith(email, at - email.indexOf('@'))) suspects.add(email);
  return suspects;
}

const isUsual = /^[a-z0-9._+-]+@[a-z0-9._+-]{3,}$/;

const mostBefore = 4;

/** Few mails of a country have the last letters of the name and the first ones of the domain in common. */
function keyOf(text: string, { at, before }: { at: number; before: number }): string {
  return text.slice(Math.max(0, at - before), at + 4);
}
