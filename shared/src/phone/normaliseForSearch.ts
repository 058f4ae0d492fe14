/**
 * Text as a reader or a machine would understand it, for the search of numbers: escapes of HTML, JSON and addresses
 * resolved, breaks of a line made a space, wide digits made plain, raised digits put into `<sup>`, invisible characters taken
 * out.
 */
export function normaliseForSearch(text: string): string {
  return resolveEscapes(text).replace(raised, '<sup>$&</sup>').normalize('NFKC').replace(unusual, makePlain);
}

function resolveEscapes(text: string): string {
  return text
    .replace(/&#x([0-9a-f]{1,6});?/gi, (_, code: string) => character(parseInt(code, 16)))
    .replace(/&#(\d{1,7});?/g, (_, code: string) => character(Number(code)))
    .replace(/&(?:nbsp|ensp|emsp|thinsp|hyphen|dash|ndash|mdash|sol|period|lpar|rpar|lowbar);/gi, ' ')
    .replace(/&(?:shy|zwj|zwnj|lrm|rlm|ZeroWidthSpace|NoBreak);/gi, '')
    .replace(/&plus;/gi, '+')
    .replace(/&sup([123]);/gi, (_, digit: string) => '¹²³'.charAt(Number(digit) - 1))
    .replace(lineBreak, ' ')
    .replace(escapedBreak, ' ')
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => character(parseInt(code, 16)))
    .replace(/(?:%[0-9a-f]{2})+/gi, decodeEscapes);
}

const lineBreak = /<br(?:[\s/][^>]*)?>/gi;
/** As JSON and .ics spell it, also when the folding of an .ics file parts its two characters. */
const escapedBreak = /\\(?:\r?\n[ \t])?[nNrRtT]/g;

/** Digits above, below or in circles: right behind a number they are the mark of a footnote, not its last digit. */
const raised = /[\u00b2\u00b3\u00b9\u2070-\u2079\u2080-\u2089\u2460-\u249b\u24ea]+/g;

/** Where digits of other scripts, marks and invisible characters are: asking each character of a page takes long. */
const unusual = /[\u0300-\u{10ffff}\u00ad]+/gu;

function makePlain(characters: string): string {
  return characters.replace(/[^\P{Nd}0-9]/gu, (digit) => String(valueOfDigit(digit))).replace(/[\p{Cf}\p{Mn}]/gu, '');
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

function decodeEscapes(escaped: string): string {
  try {
    return decodeURIComponent(escaped);
  } catch {
    return escaped;
  }
}

/** Unicode keeps the ten digits of a script in a row, so the value is the distance from its zero. */
function valueOfDigit(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}
