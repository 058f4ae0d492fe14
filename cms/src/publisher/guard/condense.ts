import { copyPlain, emptyPart, put, type Condensed } from './condensedPart.ts';
import { isHarmless } from './isHarmless.ts';
import { resolveEscape } from './resolveEscape.ts';

/**
 * What a file says outside of its tags, and what stands in the tags, each without what may stand within a number or a
 * mail: in small letters, white space and all that is not ASCII left out, "(at)" made an @. What the full search finds
 * stands in a row in one of the two: so much is left out that at worst something stands in a row that does not in the file.
 * Both are good until the next file is condensed.
 * @param bytes UTF-8
 * @returns null in doubt: when something is spelled in a way that only the full search understands
 */
export function condense(bytes: Uint8Array): readonly Condensed[] | null {
  const outside = emptyPart('outside', bytes.length);
  const inside = emptyPart('inside', bytes.length);
  let tagStart: number | null = null;
  let index = 0;
  for (;;) {
    const part = tagStart === null ? outside : inside;
    index = copyPlain(part, { bytes, index });
    const byte = bytes[index];
    if (byte === undefined) break;
    index += 1;
    if (byte >= 0x80) {
      const character = readCharacter(bytes, index - 1);
      if (character === ellipsis) for (let dots = 0; dots < 3; dots++) put(part, dot);
      else if (!isHarmless(character)) return null;
      index += character < 0x800 ? 1 : 2;
    } else if (byte === lessThan) {
      // Where a tag within a tag ends is a question of its own.
      if (tagStart !== null) return null;
      tagStart = inside.length;
      put(inside, byte);
    } else if (byte === greaterThan && tagStart !== null) {
      // And so it is for a comment.
      if (isComment(inside, tagStart)) return null;
      tagStart = null;
    } else if (byte === ampersand || byte === backslash || byte === percent) {
      const escaped = resolveEscape(bytes, index - 1);
      if (escaped === null) return null;
      put(part, escaped.code);
      index = escaped.end;
    } else put(part, byte);
  }
  const parts = [outside, inside];
  if (tagStart !== null || parts.some(holdsEntity)) return null;
  return parts;
}

const [lessThan, greaterThan, ampersand, backslash, percent] = [0x3c, 0x3e, 0x26, 0x5c, 0x25];
const [exclamation, hyphen, dot] = [0x21, 0x2d, 0x2e];
const ellipsis = 0x2026;

/** Of the two that the search for mails resolves last, when all that could stand between their letters is gone. */
function holdsEntity({ text, length }: Condensed): boolean {
  const first = text.indexOf(ampersand);
  if (first === -1 || first >= length) return false;
  return /&(?:commat|period);/.test(text.toString('latin1', first, length));
}

/** Behind `length` there may be bytes of an earlier file. */
function isComment({ text, length }: Condensed, tagStart: number): boolean {
  return length > tagStart + 2 && text[tagStart + 1] === exclamation && text[tagStart + 2] === hyphen;
}

/** @returns the character that begins with this byte, of two or three bytes; -1 for all others and for what is none */
function readCharacter(bytes: Uint8Array, index: number): number {
  const first = bytes[index] ?? 0;
  const second = (bytes[index + 1] ?? 0) ^ 0x80;
  if (first < 0xc2 || first > 0xef || second > 0x3f) return -1;
  if (first < 0xe0) return ((first & 0x1f) << 6) | second;
  const third = (bytes[index + 2] ?? 0) ^ 0x80;
  return third > 0x3f ? -1 : ((first & 0x0f) << 12) | (second << 6) | third;
}
