const longestSlug = 60;

const germanLetters: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  '&': ' und ',
  '§': ' paragraf ',
};

/**
 * Slug of a German title: lower-case ASCII words joined by hyphens, at most 60 characters, cut between words.
 * Empty when the title has no letter or digit.
 */
export function makeSlug(title: string): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæøœłđ&§]/g, (letter) => germanLetters[letter] ?? '')
    .normalize('NFD')
    // an accent or an apostrophe is part of its word, anything else parts words
    .replace(/[\p{Mark}'’]/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > longestSlug) break;
    slug = longer;
  }
  return slug === '' ? (words[0] ?? '').slice(0, longestSlug) : slug;
}
