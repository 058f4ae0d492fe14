import { normaliseForSearch } from './normaliseForSearch.ts';
import { phoneSpellings } from './phoneSpellings.ts';

/**
 * Whether a text (HTML, JSON, .ics, plain) holds a stored number in any spelling: any separators between the digits,
 * +49, 0049 or 0 in front, tel: links, invisible characters, tags. A longer number that only begins the same is
 * another number; when in doubt the answer is yes.
 */
export function containsNumber(text: string, number: string): boolean {
  return findNumbers(text, [number]).length > 0;
}

/** Those of the stored numbers that a text holds, in the order given. Reads the text once for all of them. */
export function findNumbers(text: string, numbers: readonly string[]): string[] {
  return findNormalised(normaliseForSearch(text), numbers);
}

/** Like `findNumbers`, for a text that `normaliseForSearch` gave. */
export function findNormalised(normalised: string, numbers: readonly string[]): string[] {
  const digits = digitsOf(normalised);
  // Tags that do not part the text are taken out, but only for a second look: a number may stand in them.
  const withoutTags = normalised.replace(inlineTag, '');
  const visibleDigits = digitsOf(withoutTags);
  return numbers.filter((number) => {
    const { significant, pattern } = phoneSpellings(number);
    if (digits.includes(significant) && pattern.test(normalised)) return true;
    return visibleDigits.includes(significant) && pattern.test(withoutTags);
  });
}

function digitsOf(text: string): string {
  return (text.match(/\d+/g) ?? []).join('');
}

const inlineTag =
  /<\/?(?:a|abbr|b|bdi|bdo|code|em|font|i|mark|s|small|span|strong|sub|sup|tt|u|wbr)(?:[\s/][^>]*)?>|<!--.*?-->/gis;
