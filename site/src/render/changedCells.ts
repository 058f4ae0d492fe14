import { isDeepStrictEqual } from 'node:util';

/** The cells (see `recordReads`) in which two snapshots differ: a page that read none of them is the same in both. */
export function changedCells(before: object, after: object): ReadonlySet<string> {
  const cells = new Set<string>();
  compare({ before, after, prefix: '', depth: 0, cells });
  return cells;
}

interface Pair {
  readonly before: unknown;
  readonly after: unknown;
  readonly prefix: string;
  readonly depth: number;
  readonly cells: Set<string>;
}

function compare({ before, after, prefix, depth, cells }: Pair): void {
  const [old, young] = [propertiesOf(before), propertiesOf(after)];
  if (lengthOf(before) !== lengthOf(after)) cells.add(`${prefix}length`).add(`${prefix}*`);
  for (const key of new Set([...Object.keys(old), ...Object.keys(young)])) {
    const [a, b] = [old[key], young[key]];
    // The fields of a record are always in the order of the contract.
    if (isDeepStrictEqual(a, b)) continue;
    cells.add(`${prefix}${key}`).add(`${prefix}*`);
    const isKept = isObject(a) === isObject(b) && Array.isArray(a) === Array.isArray(b);
    if (!isKept || !isObject(a)) cells.add(`${prefix}${key}/?`);
    if (depth < 2 && (isObject(a) || isObject(b)))
      compare({ before: a, after: b, prefix: `${prefix}${key}/`, depth: depth + 1, cells });
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function propertiesOf(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}

function lengthOf(value: unknown): number | null {
  return Array.isArray(value) ? value.length : null;
}
