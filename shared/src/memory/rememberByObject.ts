import { createObjectMemory } from './createObjectMemory.ts';

/**
 * A function that works its answer out once for each object, for objects that never change. What is remembered goes with
 * its object. Not for objects with many properties (`createObjectMemory`); worked out each time when it is `undefined`.
 */
export function rememberByObject<Key extends object, Value>(workOut: (key: Key) => Value): (key: Key) => Value {
  const known = createObjectMemory<Key, Value>();
  return (key) => {
    const before = known.find(key);
    if (before !== undefined) return before;
    const value = workOut(key);
    known.keep(key, value);
    return value;
  };
}
