export interface PhoneSpellings {
  /** the digits that every spelling has in a row, once separators are gone */
  readonly significant: string;
  /** matches every spelling in text from `normaliseForSearch` */
  readonly pattern: RegExp;
}

// Whatever may stand between two digits: space, punctuation, dashes and bullets, also a folded line of an .ics file.
const separator = String.raw`[\s()[\]{}/\\.,;:_*'"|~=·•+\p{Pd}]{0,8}`;

/** How a stored number (E.164 or a short number) can be written. */
export function phoneSpellings(number: string): PhoneSpellings {
  const known = patterns.get(number);
  if (known) return known;
  const spellings = makeSpellings(number);
  patterns.set(number, spellings);
  return spellings;
}

function makeSpellings(number: string): PhoneSpellings {
  const german = /^\+49(\d+)$/.exec(number)?.[1];
  const significant = german ?? number.replace(/\D/g, '');
  const prefixes = german === undefined ? ['00', ''] : ['00490', '0049', '490', '49', '0'];
  // A short number has no prefix; a digit right before or behind makes it another number.
  const starts = number.startsWith('+') ? prefixes : [''];
  const spellings = starts.map((prefix) => [...prefix, ...significant].join(separator));
  return { significant, pattern: new RegExp(`(?<!\\d)(?:${spellings.join('|')})(?!\\d)`, 'u') };
}

// Every file of a build is searched for the same numbers.
const patterns = new Map<string, PhoneSpellings>();
