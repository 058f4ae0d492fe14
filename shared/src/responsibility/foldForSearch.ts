const germanLetters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/**
 * Text in the form in which it is compared: lower case, "München" as "muenchen", accents, hyphens and points gone.
 * Runs in the browser and needs nothing else.
 */
export function foldForSearch(text: string): string {
  return foldRest(
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[äöüß]/g, (letter) => germanLetters[letter] ?? letter),
  );
}

/**
 * Whether what someone types finds one of the names (of a town, its places, its postcodes): every word typed begins
 * a word of the name. "Muenchen", "Munchen" and "münchen" find "München", "bad sass" finds "Bad Sassendorf".
 */
export function matchesSearch(query: string, names: readonly string[]): boolean {
  return names.some(
    (name) =>
      includesWords(foldForSearch(name), foldForSearch(query)) || includesWords(foldPlain(name), foldPlain(query)),
  );
}

/** Whether two names mean the same but for case, umlauts, hyphens and spaces. */
export function isSameName(one: string, other: string): boolean {
  return foldForSearch(one) === foldForSearch(other);
}

/** The letter under which a name stands in a list from A to Z; umlauts stand with their vowel. */
export function initialLetter(name: string): string {
  return foldPlain(name).charAt(0).toUpperCase();
}

/** Umlauts as their bare vowel, as people write who have no umlauts. */
function foldPlain(text: string): string {
  return foldRest(text.toLowerCase().replace(/ß/g, 'ss'));
}

function foldRest(lowerCase: string): string {
  return lowerCase
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function includesWords(name: string, query: string): boolean {
  const words = name.split(' ');
  return query.split(' ').every((typed) => words.some((word) => word.startsWith(typed))) || sameLetters(name, query);
}

/** "Badsassendorf" and "Minden Lübbecke" are found too. */
function sameLetters(name: string, query: string): boolean {
  return name.replaceAll(' ', '').startsWith(query.replaceAll(' ', ''));
}
