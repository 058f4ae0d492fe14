import { beginningLength, phoneSpellings } from './phoneSpellings.ts';

/**
 * Those of the stored numbers that a text (HTML, JSON, .ics, plain) holds, in the order given. Finds every spelling: with
 * separators between the digits, with +49, 0049 or 0 in front, in tel: links, with invisible characters or tags between.
 * A longer number that only begins the same is another number; when in doubt the answer is yes.
 * @param normalised the text as `normaliseForSearch` gives it
 */
export function findNumbers(normalised: string, numbers: readonly string[]): string[] {
  const digits = digitsOf(normalised);
  // Tags that do not part the text are taken out, but only for a second look: a number may stand in them.
  const withoutTags = normalised.replace(inlineTag, '');
  const visibleDigits = digitsOf(withoutTags);
  // And for a third one all but those of raised text: the mark of a footnote parts from the number before it.
  const withoutMarks = raisedTag.test(normalised) ? normalised.replace(unraisedTag, '') : null;
  const beginnings = numbers.length < many ? null : beginningsIn([digits, visibleDigits]);
  return numbers.filter((number) => {
    const spellings = phoneSpellings(number);
    const { significant, beginning } = spellings;
    if (beginning !== null && beginnings?.[beginning] === 0) return false;
    if (digits.includes(significant) && spellings.pattern.test(normalised)) return true;
    if (!visibleDigits.includes(significant)) return false;
    return spellings.pattern.test(withoutTags) || (withoutMarks !== null && spellings.pattern.test(withoutMarks));
  });
}

/** From so many numbers on it pays to note what is in a text. */
const many = 200;

/**
 * Which numbers of so many digits stand anywhere in these digits, as a list of yes and no by number. The portal is searched
 * for the numbers of all offices: to look for each of them takes longer than to note once what is there.
 */
function beginningsIn(texts: readonly string[]): Uint8Array {
  const found = new Uint8Array(10 ** beginningLength);
  for (const text of texts) {
    let number = 0;
    for (let index = 0; index < text.length; index++) {
      number = (number % 10 ** (beginningLength - 1)) * 10 + text.charCodeAt(index) - zero;
      if (index >= beginningLength - 1) found[number] = 1;
    }
  }
  return found;
}

const zero = '0'.charCodeAt(0);

function digitsOf(text: string): string {
  return (text.match(/\d+/g) ?? []).join('');
}

const unraised = 'a|abbr|b|bdi|bdo|code|em|font|i|mark|s|small|span|strong|tt|u|wbr';
const tagsOf = (names: string) => new RegExp(String.raw`</?(?:${names})(?:[\s/][^>]*)?>|<!--.*?-->`, 'gis');
const inlineTag = tagsOf(`${unraised}|sub|sup`);
const unraisedTag = tagsOf(unraised);
const raisedTag = /<su[bp][\s>]/i;
