/** What is remembered of each of many objects, and goes with it. A `WeakMap` is one. */
export interface ObjectMemory<Key extends object, Value> {
  get: (key: Key) => Value | undefined;
  set: (key: Key, value: Value) => unknown;
}

/**
 * Like a `WeakMap`, and as nobody but it can see what it remembers, for very many objects. To clean up its memory, V8 goes
 * through the keys of all of them again and again, until it finds nothing more that is still in use, and meanwhile the
 * program stands still: with those of a country's records for half a second. Here the value is a private field of its object.
 *
 * Not for very many objects with more than ten properties: of those V8 makes dictionaries then, of a kilobyte each. For
 * them a `WeakMap` is right, when what it remembers leads to no other.
 */
export function createObjectMemory<Key extends object, Value>(): ObjectMemory<Key, Value> {
  // The language is about to refuse private fields to frozen objects, of which there are few.
  const ofFrozen = new WeakMap<Key, Value>();

  /** Puts its field into the object that it is made with. */
  class Remembered extends Itself {
    #value: Value;

    constructor(key: Key, value: Value) {
      super(key);
      this.#value = value;
    }

    static get(key: Key): Value | undefined {
      return #value in key ? key.#value : ofFrozen.get(key);
    }

    static set(key: Key, value: Value): void {
      if (#value in key) key.#value = value;
      else if (Object.isExtensible(key)) new Remembered(key, value);
      else ofFrozen.set(key, value);
    }
  }
  return Remembered;
}

/** A class of which the new object is the one that it is given. */
const Itself = function (given: object) {
  return given;
} as unknown as new (given: object) => object;
