/** A part of a file without what may stand within a number or a mail. */
export type Condensed = {
  /** ASCII in small letters, without white space; only the first `length` bytes of it count */
  readonly text: Buffer;
  readonly length: number;
  /** where its digits are; only the first `count` of them count */
  readonly digits: Uint32Array;
  readonly count: number;
};

type Part = { -readonly [Key in keyof Condensed]: Condensed[Key] };

/** With room for all that a file of this size can hold. */
export function emptyPart(name: keyof typeof parts, size: number): Part {
  // Used again and again: to ask for that much room for each file takes as long as to fill it.
  if (parts[name].text.length <= size) parts[name] = makePart(size + 1);
  const part = parts[name];
  part.length = 0;
  part.count = 0;
  return part;
}

/**
 * Puts into a part what stands for nothing but itself, from this index on.
 * @returns the index of what does not, or of the end
 */
export function copyPlain(part: Part, { bytes, index }: { bytes: Uint8Array; index: number }): number {
  const { text, digits } = part;
  let { length, count } = part;
  for (; index < bytes.length; index++) {
    const byte = bytes[index] as number;
    const kind = kinds[byte] as number;
    if (kind > plainDigit) break;
    // To write, and only then to look whether it counts, takes half as long as to choose.
    text[length] = lowerCase[byte] as number;
    digits[count] = length;
    length += kind & plain;
    count += kind >> 1;
  }
  part.length = length;
  part.count = count;
  return index;
}

/** Puts in a character of ASCII as what it stands for where it is no tag and no escape. */
export function put(part: Part, byte: number): void {
  const kind = kinds[byte] as number;
  if (kind === leftOut) return;
  const [, word = null] = kind === closesBracket ? (bracketed.exec(endOf(part)) ?? []) : [];
  if (word !== null) part.length -= word.length + 1;
  if (kind === plainDigit) part.digits[part.count++] = part.length;
  const standsFor = word === null ? lowerCase[byte] : /^a?t$/.test(word) ? at : dot;
  part.text[part.length++] = standsFor as number;
}

/** "(at)", "[punkt]", before the bracket closes. An "ät" has lost its first letter by now. */
const bracketed = /[([{](a?t|dot|punkt)$/;

function endOf({ text, length }: Condensed): string {
  return text.toString('latin1', Math.max(0, length - 6), length);
}

const [at, dot] = [0x40, 0x2e];

function makePart(size: number): Part {
  return { text: Buffer.allocUnsafeSlow(size), length: 0, digits: new Uint32Array(size), count: 0 };
}

const parts = { outside: makePart(0), inside: makePart(0) };

const leftOut = 0;
const plain = 1;
const plainDigit = 3;
const closesBracket = 4;
const other = 5;
const kinds = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  if (byte >= 0x80 || /[<>&\\%]/.test(character)) return other;
  if (/[)\]}]/.test(character)) return closesBracket;
  if (/[0-9]/.test(character)) return plainDigit;
  return /\s/.test(character) ? leftOut : plain;
});
const lowerCase = Uint8Array.from({ length: 256 }, (_, byte) => String.fromCharCode(byte).toLowerCase().charCodeAt(0));
