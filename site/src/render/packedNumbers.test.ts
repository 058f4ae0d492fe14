import { expect, test } from 'vitest';
import { holdsAny, packNumbers, unpackNumbers } from './packedNumbers.ts';

const edges = [0, 1, 127, 128, 129, 16_383, 16_384, 2_097_151, 2_097_152, 268_435_455, 268_435_456, 4_294_967_295];

test.each([
  ['none', []],
  ['one', [5]],
  ['the largest alone', [4_294_967_295]],
  ['those at which a byte is added', edges],
  ['neighbours', [4_294_967_294, 4_294_967_295]],
  ['more than the scratch has room for', Array.from({ length: 20_000 }, (_, index) => index * 1024)],
])('%s come out as they went in', (_, numbers) => {
  expect([...unpackNumbers(packNumbers(Uint32Array.from(numbers)))]).toEqual(numbers);
});

test('sets at random come out as they went in, and are found in them', () => {
  let state = 7;
  const random = (below: number) => (state = (state * 48_271) % 2_147_483_647) % below;
  for (let turn = 0; turn < 300; turn++) {
    const numbers = new Set(Array.from({ length: random(200) }, () => random(10 ** (1 + random(9)))));
    const sorted = Uint32Array.from(numbers).sort();
    const packed = packNumbers(sorted);
    expect(unpackNumbers(packed)).toEqual(sorted);
    const other = random(1_000_000);
    expect(holdsAny(packed, new Set([other]))).toBe(numbers.has(other));
    for (const number of [...numbers].slice(0, 5)) expect(holdsAny(packed, new Set([other, number]))).toBe(true);
  }
  expect(holdsAny(packNumbers(Uint32Array.of(0)), new Set())).toBe(false);
});

test('what is packed does not change with the next', () => {
  const first = packNumbers(Uint32Array.of(1, 200));
  packNumbers(Uint32Array.of(9, 10, 11));
  expect([...unpackNumbers(first)]).toEqual([1, 200]);
});
