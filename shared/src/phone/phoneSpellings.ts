export interface PhoneSpellings {
  /** `significantDigits` */
  readonly significant: string;
  /** the first `beginningLength` of them as a number; null for a shorter number */
  readonly beginning: number | null;
  /** matches every spelling in text from `normaliseForSearch` */
  readonly pattern: RegExp;
}

export const beginningLength = 6;

/** Whatever may stand between two digits: space, punctuation, dashes and bullets, also a folded line of an .ics file. */
export const separator = /[\s()[\]{}/\\.,;:_*'"|~=·•+\p{Pd}]/u;

const separators = `${separator.source}{0,8}`;

/** How a stored number (E.164 or a short number) can be written. */
export function phoneSpellings(number: string): PhoneSpellings {
  const known = patterns.get(number);
  if (known) return known;
  const spellings = makeSpellings(number);
  patterns.set(number, spellings);
  return spellings;
}

/** The digits that every spelling of a number has in a row, once separators are gone. */
export function significantDigits(number: string): string {
  return /^\+49(\d+)$/.exec(number)?.[1] ?? number.replace(/\D/g, '');
}

function makeSpellings(number: string): PhoneSpellings {
  const significant = significantDigits(number);
  const beginning = significant.length < beginningLength ? null : Number(significant.slice(0, beginningLength));
  let pattern: RegExp | undefined;
  return {
    significant,
    beginning,
    // Of thousands of numbers few are ever looked for in earnest, and to make the pattern takes milliseconds.
    get pattern() {
      return (pattern ??= makePattern(number, significant));
    },
  };
}

function makePattern(number: string, significant: string): RegExp {
  const prefixes = number.startsWith('+49') ? ['00490', '0049', '490', '49', '0'] : ['00', ''];
  // A short number has no prefix; a digit right before or behind makes it another number.
  const starts = number.startsWith('+') ? prefixes : [''];
  const spellings = starts.map((prefix) => [...prefix, ...significant].join(separators));
  return new RegExp(`(?<!\\d)(?:${spellings.join('|')})(?!\\d)`, 'u');
}

// Every file of a build is searched for the same numbers.
const patterns = new Map<string, PhoneSpellings>();
