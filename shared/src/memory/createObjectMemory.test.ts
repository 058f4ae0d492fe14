import { expect, test } from 'vitest';
import { createObjectMemory } from './createObjectMemory.ts';

test('each memory keeps its own value of an object, the one that came last', () => {
  const [first, second] = [createObjectMemory<object, string>(), createObjectMemory<object, string>()];
  const key = { name: 'a' };
  expect(first.find(key)).toBeUndefined();
  first.keep(key, 'eins');
  second.keep(key, 'zwei');
  first.keep(key, 'drei');
  expect([first.find(key), second.find(key), first.find({ name: 'a' })]).toEqual(['drei', 'zwei', undefined]);
});

test('what is remembered is seen by nobody, copied by nobody and changes nothing', () => {
  const memory = createObjectMemory<object, string>();
  const key = { name: 'a', list: [1] };
  memory.keep(key, 'eins');
  expect(Reflect.ownKeys(key)).toEqual(['name', 'list']);
  expect(key).toStrictEqual({ name: 'a', list: [1] });
  for (const copy of [{ ...key }, structuredClone(key)]) {
    expect(copy).toStrictEqual(key);
    expect(memory.find(copy)).toBeUndefined();
  }
});

test('a view of an object is remembered apart from the object', () => {
  const memory = createObjectMemory<object, string>();
  const key = { name: 'a' };
  const asked: PropertyKey[] = [];
  const view = new Proxy(key, {
    get(target, name) {
      asked.push(name);
      return Reflect.get(target, name) as unknown;
    },
  });
  memory.keep(view, 'Ansicht');
  expect([memory.find(view), memory.find(key)]).toEqual(['Ansicht', undefined]);
  expect(asked).toEqual([]);
});

test.each([
  ['a list', [1, 2]],
  ['a frozen list', Object.freeze([])],
  ['a function', () => 0],
  ['an object without a prototype', Object.create(null) as object],
])('%s can be remembered', (_, key: object) => {
  const memory = createObjectMemory<object, string>();
  memory.keep(key, 'eins');
  expect(memory.find(key)).toBe('eins');
});
