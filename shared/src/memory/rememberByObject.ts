import { createObjectMemory, type ObjectMemory } from './createObjectMemory.ts';

/**
 * A function that works its answer out once for each object, for objects that never change. What is remembered goes with
 * its object. It is worked out each time when it is `undefined`.
 * @param known a `WeakMap` for very many objects with many properties (`createObjectMemory`)
 */
export function rememberByObject<Key extends object, Value>(
  workOut: (key: Key) => Value,
  known: ObjectMemory<Key, Value> = createObjectMemory(),
): (key: Key) => Value {
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = workOut(key);
    known.set(key, value);
    return value;
  };
}
