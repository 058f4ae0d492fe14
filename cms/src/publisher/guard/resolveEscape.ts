export type Escape = {
  /** the character it stands for, an ASCII one; a space for a break of the line */
  readonly code: number;
  /** index behind it */
  readonly end: number;
};

/**
 * What the `&`, `\` or `%` at this index stands for in HTML, JSON, .ics and addresses: the few escapes that pages are full of,
 * or that character itself where no escape begins.
 * @returns null in doubt: for all other escapes, and where what is resolved could be a part of one more
 */
export function resolveEscape(bytes: Uint8Array, index: number): Escape | null {
  if (bytes[index] === ampersand) return resolveEntity(bytes, index);
  return bytes[index] === backslash ? resolveBackslash(bytes, index) : resolvePercent(bytes, index);
}

const [ampersand, backslash] = [0x26, 0x5c];
const [space, lineFeed, carriageReturn] = [0x20, 0x0a, 0x0d];
const [n, r, t, u] = [0x6e, 0x72, 0x74, 0x75];
const inSmallLetters = 0x20;

function resolveEntity(bytes: Uint8Array, index: number): Escape | null {
  const [numeric, number] = /^&#(3[489]);/.exec(textAt(bytes, index)) ?? [];
  const end = index + (numeric?.length ?? 1);
  if (number !== undefined && number !== '38') return { code: Number(number), end };
  // In attributes Astro writes `&#38;`: what follows must not be read as an entity either, as `&#38;nbsp;` is.
  return beginsEntity.test(textAt(bytes, end)) ? null : { code: ampersand, end };
}

/** Behind an `&`; those that stay as they are in a search are none. */
const beginsEntity = /^(?!(?:amp|lt|gt|quot|apos);)(?:#|[0-9a-z]*(?:;|$))/i;

function resolveBackslash(bytes: Uint8Array, index: number): Escape | null {
  const next = (bytes[index + 1] ?? 0) | inSmallLetters;
  // Calendars are full of these: not to be asked of an expression.
  if (next === n || next === r || next === t) return { code: space, end: index + 2 };
  if (next !== u && bytes[index + 1] !== lineFeed && bytes[index + 1] !== carriageReturn)
    return { code: backslash, end: index + 1 };
  const following = textAt(bytes, index + 1);
  const [folded] = /^\r?\n[ \t][nrt]/i.exec(following) ?? [];
  if (folded !== undefined) return { code: space, end: index + 1 + folded.length };
  // `\u0031`, or a `<br>` in the place of the space that folds a line
  return /^(?:u|\r?\n<)/i.test(following) ? null : { code: backslash, end: index + 1 };
}

function resolvePercent(bytes: Uint8Array, index: number): Escape | null {
  const [, hex] = /^%([0-9a-f]{2})/i.exec(textAt(bytes, index)) ?? [];
  if (hex === undefined) return { code: 0x25, end: index + 1 };
  const code = parseInt(hex, 16);
  // Of others it takes the neighbours to know whether they can be resolved; `<` and `>` would make a tag.
  return code >= 0x80 || /[<>]/.test(String.fromCharCode(code)) ? null : { code, end: index + 3 };
}

/** More than any escape is long; each byte as one character. */
function textAt(bytes: Uint8Array, index: number): string {
  return String.fromCharCode(...bytes.subarray(index, index + 12));
}
