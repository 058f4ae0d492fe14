import { fieldOf, numberIn, numberOf, recordOf } from './cellNumbers.ts';

/**
 * What has been read of a content, as cells: `contacts/3/phones` is a property of a record with everything in it,
 * `events/length` how many there are, `events/7/?` whether there is one at this place, `…/*` the names of all properties.
 */
export interface ReadRecorder<Content extends object> {
  /** To read through; it is read-only, and equal reads give the same objects. */
  readonly view: Content;
  /** Numbers of the cells (`cellNumbers`) that were read since the last call, sorted. */
  readonly takeReads: () => Uint32Array;
  /**
   * What `make` returns, made once for all pages: for a later one all that it read counts as read again.
   * @param name says all that the value depends on beside what is read through the view
   * @param make must read before it returns, not afterwards in a promise
   */
  readonly once: <Value>(name: string, make: () => Value) => Value;
}

/**
 * A view of a content that notes what is read through it, for one page after the other. A value inside a record is handed
 * out as it is: reading any part of it counts as reading all of it. Whoever remembers something by an object of the view
 * has to read it again each time (`Object.keys` is enough), or a later page seems not to depend on it.
 * @param content must not change while it is read
 */
export function recordReads<Content extends object>(content: Content): ReadRecorder<Content> {
  const notes: Notes = { page: 1, reads: [] };
  const made = new Map<string, { value: unknown; cells: readonly number[] }>();
  return {
    view: observe({ target: content, name: null, depth: 0, notes }) as Content,
    takeReads() {
      const sorted = new Uint32Array(notes.reads).sort();
      let count = 0;
      for (const cell of sorted) if (count === 0 || cell !== sorted[count - 1]) sorted[count++] = cell;
      const reads = sorted.slice(0, count);
      notes.page += 1;
      notes.reads = [];
      return reads;
    },
    once<Value>(name: string, make: () => Value): Value {
      const known = made.get(name);
      if (known) notes.reads.push(...known.cells);
      else made.set(name, watch(notes, make));
      return made.get(name)?.value as Value;
    },
  };
}

/** The value, and all that is read for it, whether or not the page had read it before. */
function watch(notes: Notes, make: () => unknown): { value: unknown; cells: readonly number[] } {
  const { reads } = notes;
  const cells: number[] = [];
  notes.page += 1;
  notes.reads = cells;
  try {
    const value = make();
    return { value, cells: [...new Set(cells)] };
  } finally {
    reads.push(...cells);
    notes.reads = reads;
  }
}

interface Notes {
  /** counts up with each page, and with each part of one that is watched alone */
  page: number;
  /** cells that the page has read; one that is read in two ways may be twice in it */
  reads: number[];
}

/** What a read of a property of the content, or of one of its lists, gives and counts as. */
interface Read {
  readonly value: unknown;
  readonly cells: readonly number[];
  /** the last one that read it */
  page: number;
}

interface Observed {
  readonly target: object;
  /** of the cell that it is; null for the content */
  readonly name: string | null;
  /** 0 the content, 1 what it holds, 2 the records of its lists */
  readonly depth: number;
  readonly notes: Notes;
}

function observe({ target, name, depth, notes }: Observed): object {
  const isList = Array.isArray(target);
  if (depth === 2 && name !== null && !isList) return new Proxy(target, new RecordView(name, notes));
  const values = new Map<string, Read>();
  const others = new Map<string, Read>();

  function numberFor(cell: string): number {
    return numberOf(nameFor(cell));
  }
  function nameFor(cell: string): string {
    return name === null ? cell : `${name}/${cell}`;
  }
  function note(read: Read): unknown {
    if (read.page !== notes.page) {
      read.page = notes.page;
      notes.reads.push(...read.cells);
    }
    return read.value;
  }
  /** Notes a cell of which no value is handed out. */
  function noteCell(cell: string): void {
    const read = others.get(cell) ?? { value: undefined, cells: [numberFor(cell)], page: 0 };
    others.set(cell, read);
    note(read);
  }
  /** Reads a property for the first time. */
  function learn(key: string, value: unknown): Read {
    const read = { ...valueAndCells(key, value), page: 0 };
    values.set(key, read);
    return read;
  }
  function valueAndCells(key: string, value: unknown): Pick<Read, 'value' | 'cells'> {
    if (typeof value === 'object' && value !== null && (depth === 0 || (depth === 1 && isList))) {
      const inner = observe({ target: value, name: nameFor(key), depth: depth + 1, notes });
      return { value: inner, cells: [numberFor(`${key}/?`)] };
    }
    return { value, cells: isList && key !== 'length' ? [numberFor(key), numberFor(`${key}/?`)] : [numberFor(key)] };
  }

  return new Proxy(target, {
    get(_, key) {
      const known = values.get(key as string);
      if (known) return note(known);
      const value: unknown = Reflect.get(target, key);
      // Methods of lists read through this view again.
      if (typeof key === 'symbol' || typeof value === 'function') return value;
      return note(learn(key, value));
    },
    has(_, key) {
      if (!isList || typeof key !== 'string') noteCell('*');
      // Methods of lists ask this of every place, and read it next.
      else note(values.get(key) ?? learn(key, Reflect.get(target, key)));
      return Reflect.has(target, key);
    },
    ownKeys() {
      noteCell('*');
      return Reflect.ownKeys(target);
    },
    getOwnPropertyDescriptor(_, key) {
      noteCell('*');
      // It hands out the value itself, so all of it counts as read.
      if (typeof key === 'string') noteCell(key);
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
    ...readOnly,
  });
}

const readOnly = {
  set: refuse,
  defineProperty: refuse,
  deleteProperty: refuse,
  setPrototypeOf: refuse,
  preventExtensions: refuse,
};

function refuse(): never {
  throw new TypeError('A page must not change the content that it shows');
}

/** As many fields as there are bits in a number that takes no memory of its own; of others each read is noted. */
const notedFields = 31;

/**
 * The view of one record of a list. A country has a hundred thousand of them, each with twenty fields that are read: what it
 * keeps of most is one bit, whether the page at hand has read it.
 */
class RecordView implements ProxyHandler<object> {
  readonly #notes: Notes;
  readonly #record: number;
  #page = 0;
  #read = 0;

  constructor(name: string, notes: Notes) {
    this.#notes = notes;
    this.#record = recordOf(name);
  }

  #note(name: string): void {
    const field = fieldOf(name);
    if (this.#page !== this.#notes.page) [this.#page, this.#read] = [this.#notes.page, 0];
    const bit = field < notedFields ? 1 << field : 0;
    if (this.#read & bit) return;
    this.#read |= bit;
    this.#notes.reads.push(numberIn(this.#record, field));
  }

  get(target: object, key: string | symbol): unknown {
    const value: unknown = Reflect.get(target, key);
    if (typeof key === 'string' && typeof value !== 'function') this.#note(key);
    return value;
  }

  has(target: object, key: string | symbol): boolean {
    this.#note('*');
    return Reflect.has(target, key);
  }

  ownKeys(target: object): (string | symbol)[] {
    this.#note('*');
    return Reflect.ownKeys(target);
  }

  getOwnPropertyDescriptor(target: object, key: string | symbol): PropertyDescriptor | undefined {
    this.#note('*');
    // It hands out the value itself, so all of it counts as read.
    if (typeof key === 'string') this.#note(key);
    return Reflect.getOwnPropertyDescriptor(target, key);
  }
}
Object.assign(RecordView.prototype, readOnly);
