/**
 * What a page has read of a snapshot, as cells: `contacts/3/phones` is a property of a record with everything in it,
 * `events/length` how many there are, `events/7/?` whether there is one at this place, `…/*` the names of all properties.
 */
export type Cells = ReadonlySet<string>;

/**
 * A view of a snapshot that notes what is read through it. It is read-only, and equal reads give the same objects.
 * A value inside a record is handed out as it is: reading any part of it counts as reading all of it.
 */
export function recordReads<Content extends object>(content: Content): { view: Content; cells: () => Cells } {
  const nodes: Node[] = [];
  const view = observe({ target: content, prefix: '', depth: 0, nodes }) as Content;
  return {
    view,
    cells: () => new Set(nodes.flatMap(({ prefix, seen }) => [...seen].map((key) => prefix + key))),
  };
}

interface Node {
  readonly prefix: string;
  readonly seen: Set<string>;
}

interface Observed {
  readonly target: object;
  readonly prefix: string;
  /** 0 the snapshot, 1 what it holds, 2 the records of its lists */
  readonly depth: number;
  readonly nodes: Node[];
}

function observe({ target, prefix, depth, nodes }: Observed): object {
  const seen = new Set<string>();
  nodes.push({ prefix, seen });
  const children = new Map<string, object>();
  const noteAll = () => seen.add('*');
  const refuse = () => {
    throw new TypeError('A page must not change the content that it shows');
  };
  return new Proxy(target, {
    get(_, key) {
      const value: unknown = Reflect.get(target, key);
      // Methods of lists read through this view again.
      if (typeof key === 'symbol' || typeof value === 'function') return value;
      const isInner =
        typeof value === 'object' && value !== null && (depth === 0 || (depth === 1 && Array.isArray(target)));
      if (!isInner) {
        seen.add(key);
        if (Array.isArray(target) && key !== 'length') seen.add(`${key}/?`);
        return value;
      }
      let child = children.get(key);
      if (!child) {
        seen.add(`${key}/?`);
        child = observe({ target: value, prefix: `${prefix}${key}/`, depth: depth + 1, nodes });
        children.set(key, child);
      }
      return child;
    },
    has(_, key) {
      // Methods of lists ask this of every place.
      if (Array.isArray(target) && typeof key === 'string') seen.add(key === 'length' ? key : `${key}/?`);
      else noteAll();
      return Reflect.has(target, key);
    },
    ownKeys() {
      noteAll();
      return Reflect.ownKeys(target);
    },
    getOwnPropertyDescriptor(_, key) {
      const descriptor = Reflect.getOwnPropertyDescriptor(target, key);
      noteAll();
      // It hands out the value itself, so all of it counts as read.
      if (typeof key === 'string') seen.add(key);
      return descriptor;
    },
    set: refuse,
    defineProperty: refuse,
    deleteProperty: refuse,
    setPrototypeOf: refuse,
    preventExtensions: refuse,
  });
}
