/**
 * Whether a character beyond ASCII may be left out of a text before numbers and mails are looked for in it: neither it
 * itself nor what Unicode takes it for (NFKC) is, or becomes with a neighbour, a digit or another character of ASCII
 * than white space, and none of it is raised. Letters, dashes, quotes, bullets, spaces, what nobody sees.
 */
export function isHarmless(character: number): boolean {
  return character < harmless.length ? harmless[character] === 1 : character === byteOrderMark;
}

const byteOrderMark = 0xfeff;

const ranges = [
  [0xa0, 0xa9],
  [0xab, 0xb1],
  [0xb4, 0xb8],
  [0xbb, 0xbb],
  [0xbf, 0x12f],
  [0x134, 0x13e],
  [0x141, 0x148],
  [0x14a, 0x17e],
  [0x218, 0x21b],
  // Greek, Cyrillic and Arabic letters: hotlines name the languages that they speak
  [0x3a3, 0x481],
  [0x620, 0x64a],
  [0x671, 0x6d3],
  [0x2000, 0x2023],
  [0x2027, 0x203b],
  [0x203d, 0x2046],
  [0x2060, 0x2064],
  [0x20a9, 0x20c0],
  // arrows, boxes, stars and ticks
  [0x2190, 0x21ff],
  [0x2500, 0x27ff],
] as const;

const harmless = new Uint8Array(0x2800);
for (const [first, last] of ranges) harmless.fill(1, first, last + 1);
