import { expect, test } from 'vitest';
import { createObjectMemory } from './createObjectMemory.ts';

test('each memory keeps its own value of an object, the one that came last', () => {
  const [first, second] = [createObjectMemory<object, string>(), createObjectMemory<object, string>()];
  const key = { name: 'a' };
  expect(first.get(key)).toBeUndefined();
  first.set(key, 'eins');
  second.set(key, 'zwei');
  first.set(key, 'drei');
  expect([first.get(key), second.get(key), first.get({ name: 'a' })]).toEqual(['drei', 'zwei', undefined]);
});

test('what is remembered is seen by nobody, copied by nobody and changes nothing', () => {
  const memory = createObjectMemory<object, string>();
  const key = { name: 'a', list: [1] };
  memory.set(key, 'eins');
  expect(Reflect.ownKeys(key)).toEqual(['name', 'list']);
  expect(key).toStrictEqual({ name: 'a', list: [1] });
  for (const copy of [{ ...key }, structuredClone(key)]) {
    expect(copy).toStrictEqual(key);
    expect(memory.get(copy)).toBeUndefined();
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
  memory.set(view, 'Ansicht');
  expect([memory.get(view), memory.get(key)]).toEqual(['Ansicht', undefined]);
  expect(asked).toEqual([]);
});

test.each([
  ['a list', [1, 2]],
  ['a frozen list', Object.freeze([])],
  ['a function', () => 0],
  ['an object without a prototype', Object.create(null) as object],
])('%s can be remembered', (_, key: object) => {
  const memory = createObjectMemory<object, string>();
  memory.set(key, 'eins');
  expect(memory.get(key)).toBe('eins');
});
