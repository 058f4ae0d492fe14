/**
 * Sorted numbers (32 bits, without repeats) as the differences from one to the next, seven bits a byte, the lowest first; the
 * eighth bit says that more follow. The cells of a page take one byte and a half each instead of four, and of a hundred
 * thousand pages a hundred cells each are remembered.
 */
export function packNumbers(sorted: Uint32Array): Uint8Array {
  const most = sorted.length * mostBytes;
  const bytes = most <= scratch.length ? scratch : new Uint8Array(most);
  let [length, before] = [0, 0];
  for (const number of sorted) {
    let rest = number - before;
    before = number;
    while (rest > lowBits) {
      bytes[length++] = (rest & lowBits) | more;
      rest >>>= 7;
    }
    bytes[length++] = rest;
  }
  return bytes.slice(0, length);
}

/** The numbers that `packNumbers` was given. */
export function unpackNumbers(packed: Uint8Array): Uint32Array {
  const numbers: number[] = [];
  for (let place = 0, number = 0; place < packed.length;) {
    let shift = 0;
    let byte: number;
    do {
      byte = packed[place++] ?? 0;
      number += (byte & lowBits) * 2 ** shift;
      shift += 7;
    } while (byte & more);
    numbers.push(number);
  }
  return Uint32Array.from(numbers);
}

/** Whether one of these numbers is among packed ones. */
export function holdsAny(packed: Uint8Array, wanted: ReadonlySet<number>): boolean {
  if (wanted.size === 0) return false;
  return unpackNumbers(packed).some((number) => wanted.has(number));
}

const lowBits = 0x7f;
const more = 0x80;
/** of one number */
const mostBytes = 5;
const scratch = new Uint8Array(64 * 1024);
