import type { PageText } from './readPage.ts';

/** Phone numbers of a page as digits with a leading 0: all that is dialled from it, and all that looks like one in its text. */
export function findNumbers({ text, links }: PageText): Set<string> {
  const dialled = [...links].filter((link) => link.startsWith('tel:')).map((link) => link.slice('tel:'.length));
  // A number in German text: +49 or 0 and an area code, in groups that a space, slash, bracket or hyphen parts.
  const written = text.match(/(?<![\d.,§])(?:\+49|0(?!\d?\.\d))[\s/()-]*[1-9](?:[\s/()-]{0,2}\d){5,13}(?!\d)/g) ?? [];
  return new Set([...dialled, ...written].map(toDigits));
}

export function findEmails({ text, links }: PageText): Set<string> {
  const linked = [...links]
    .filter((link) => link.startsWith('mailto:'))
    .map((link) => link.slice('mailto:'.length).replace(/\?.*$/, ''));
  return new Set([...linked, ...(text.match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g) ?? [])]);
}

function toDigits(number: string): string {
  const digits = number.replaceAll(/\D/g, '');
  return number.trim().startsWith('+49') ? `0${digits.slice(2).replace(/^0/, '')}` : digits;
}
