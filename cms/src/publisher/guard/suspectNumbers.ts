import { beginningLength, separator, significantDigits } from '@schutznetz/shared/phone/phoneSpellings.ts';
import type { Condensed } from './condensedPart.ts';

export type NumberIndex = {
  /** the numbers by the digits that every spelling has in a row, taken for a number as `valueOf` does */
  readonly byValue: ReadonlyMap<number, readonly string[]>;
  /** how many digits those are at least, `beginningLength` when more, and at most */
  readonly shortest: number;
  readonly longest: number;
  /** 1 at the first `beginningLength` of them, as a number with as many of its bits as the length of the list has */
  readonly beginnings: Uint8Array;
};

export function indexNumbers(numbers: readonly string[]): NumberIndex {
  const significant = numbers.map(significantDigits);
  const lengths = significant.map(({ length }) => length);
  return {
    byValue: Map.groupBy(numbers, (number) => valueOf(significantDigits(number))),
    shortest: lengths.reduce((a, b) => Math.min(a, b), beginningLength),
    longest: lengths.reduce((a, b) => Math.max(a, b), 0),
    beginnings: markBeginnings(significant),
  };
}

/** Of very long numbers others have the same value; that is well, as the full search is asked in the end. */
function valueOf(digits: string): number {
  return [...digits].reduce((value, digit) => value * 10 + Number(digit), 0);
}

/** With so much room that few others fall together with one: to ask a set for each digit of a page takes longer. */
function markBeginnings(digits: readonly string[]): Uint8Array {
  const marks = new Uint8Array(2 ** Math.min(20, Math.ceil(Math.log2(64 * (digits.length + 1)))));
  for (const number of digits) marks[Number(number.slice(0, beginningLength)) & (marks.length - 1)] = 1;
  return marks;
}

/**
 * The numbers whose digits stand in a row in a condensed text, with nothing between them but what may stand between those
 * of a number: all that the full search can find in it, and few more.
 */
export function suspectNumbers(condensed: Condensed, index: NumberIndex): Set<string> {
  const { text, digits, count } = condensed;
  const { beginnings, shortest } = index;
  const suspects = new Set<string>(shortest === 0 ? index.byValue.get(0) : []);
  const mask = beginnings.length - 1;
  let last = 0;
  for (let place = 0; place < count; place++) {
    last = (last % withoutFirst) * 10 + (text[digits[place] as number] as number) - zero;
    if (shortest < beginningLength) addSuspects(suspects, { condensed, index, start: place });
    else if (beginnings[last & mask] === 1 && place >= beginningLength - 1)
      addSuspects(suspects, { condensed, index, start: place - beginningLength + 1 });
  }
  return suspects;
}

/** Those whose digits begin at this digit of the text. */
function addSuspects(
  suspects: Set<string>,
  {
    condensed: { text, digits, count },
    index: { byValue, shortest, longest },
    start,
  }: { condensed: Condensed; index: NumberIndex; start: number },
): void {
  let value = 0;
  for (let length = 1; length <= longest && start + length <= count; length++) {
    const at = digits[start + length - 1] as number;
    if (length > 1 && !isNext(text, { at, before: digits[start + length - 2] as number })) return;
    value = value * 10 + (text[at] as number) - zero;
    if (length < shortest) continue;
    for (const number of byValue.get(value) ?? []) suspects.add(number);
  }
}

function isNext(text: Buffer, { at, before }: { at: number; before: number }): boolean {
  for (let between = before + 1; between < at; between++) if (separates[text[between] as number] === 0) return false;
  return true;
}

const zero = 0x30;
const withoutFirst = 10 ** (beginningLength - 1);

const separates = Uint8Array.from({ length: 128 }, (_, code) => Number(separator.test(String.fromCharCode(code))));
