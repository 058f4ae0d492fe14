import { expect, test } from 'vitest';
import { rememberList } from './rememberList.ts';

type Item = { name: string };

/** The answers to lists one after the other, and which items each of them was worked out for. */
function answer(...lists: Item[][]) {
  const remember = rememberList<Item, { upper: string }>();
  return lists.map((list) => {
    const asked: string[] = [];
    const values = remember(list, {
      workOut({ name }) {
        asked.push(name);
        return { upper: name.toUpperCase() };
      },
    });
    expect(values.map(({ upper }) => upper)).toEqual(list.map(({ name }) => name.toUpperCase()));
    return { asked, values };
  });
}

const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ name })) as [Item, Item, Item, Item, Item];

test('what is in the same place is not worked out again', () => {
  const [, again, changed] = answer([a, b, c], [a, b, c], [a, d, c]);
  expect(again?.asked).toEqual([]);
  expect(changed?.asked).toEqual(['d']);
});

test('nor is what stands around something that came or went', () => {
  const [, longer, shorter] = answer([a, b, c], [a, d, e, b, c], [a, c]);
  expect(longer?.asked).toEqual(['d', 'e']);
  expect(shorter?.asked).toEqual([]);
});

test('a list without a change gives the same array, and any other a new one', () => {
  const [first, same, moved, none] = answer([a, b], [a, b], [b, a], []);
  expect(same?.values).toBe(first?.values);
  expect(moved?.values).not.toBe(first?.values);
  expect(none?.values).toEqual([]);
});

test('an answer that holds no longer is worked out again', () => {
  const remember = rememberList<Item, { suffix: string }>();
  const ask = (suffix: string) =>
    remember([a, b], { workOut: () => ({ suffix }), isStillRight: (value) => value.suffix === suffix });
  expect(ask('1')).toBe(ask('1'));
  expect(ask('2')).toEqual([{ suffix: '2' }, { suffix: '2' }]);
});
