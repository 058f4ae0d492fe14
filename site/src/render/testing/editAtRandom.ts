import type { Snapshot } from '@schutznetz/shared/contract/snapshot.ts';

type Tree = Record<string, unknown>;

/** Random edits of snapshots, the same for the same seed: of single values anywhere, and of the records of lists. */
export function editAtRandom(seed: number) {
  let state = seed;
  const below = (limit: number): number => {
    // Numerical Recipes' generator; its upper bits are good enough to pick with.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return {
    below,
    /** @returns a changed copy, and what was done to it */
    edit(snapshot: Snapshot): { snapshot: Snapshot; what: string } {
      const copy = structuredClone(snapshot);
      const places = placesIn(copy, '');
      const place = places[below(places.length)];
      if (!place) throw new Error('There is nothing to edit');
      const what = below(4) === 0 ? editList(lists(copy), below) : editValue(place, below);
      return { snapshot: copy, what };
    },
  };
}

interface Place {
  readonly parent: Tree;
  readonly key: string;
  readonly path: string;
}

/** What pages compare or find records by is left alone here; records come and go by the edits of lists. */
const fixed = new Set(['kind', 'contract', 'unit', 'origin', 'type', 'id', 'slug']);

function placesIn(tree: Tree, path: string): Place[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    if (fixed.has(key)) return [];
    if (typeof value === 'object' && value !== null) return placesIn(value as Tree, `${path}/${key}`);
    return [{ parent: tree, key, path: `${path}/${key}` }];
  });
}

function editValue({ parent, key, path }: Place, below: (limit: number) => number): string {
  const value = parent[key];
  if (typeof value === 'boolean') parent[key] = !value;
  else if (typeof value === 'number') parent[key] = value + 1 + below(3);
  else if (typeof value === 'string') parent[key] = otherText(value, below);
  else parent[key] = below(2) === 0 ? 'neu' : null;
  return `${path}: ${String(value)} → ${String(parent[key])}`;
}

/** Digits stay digits, so that dates, times and numbers stay what they are, mostly. */
function otherText(value: string, below: (limit: number) => number): string {
  if (!/\d/.test(value)) return `${value} ${below(1000)}`;
  const last = value.search(/\d(?=\D*$)/);
  return `${value.slice(0, last)}${below(10)}${value.slice(last + 1)}`;
}

function lists(snapshot: Snapshot): [string, Tree[]][] {
  return Object.entries(snapshot).flatMap(([key, value]) =>
    Array.isArray(value) && value.length > 0 ? [[key, value as Tree[]] as [string, Tree[]]] : [],
  );
}

function editList(all: [string, Tree[]][], below: (limit: number) => number): string {
  const [name, list] = all[below(all.length)] ?? ['', []];
  const index = below(list.length);
  const record = list[index];
  if (!record) return 'nothing';
  const action = below(3);
  if (action === 0) list.splice(index, 1);
  else if (action === 1) list.splice(below(list.length), 0, copyOf(record, below));
  else list.push(...list.splice(index, 1));
  return `${name}/${index}: ${['removed', 'copied', 'moved'][action] ?? ''}`;
}

function copyOf(record: Tree, below: (limit: number) => number): Tree {
  const id = 5000 + below(100_000);
  const slug = typeof record['slug'] === 'string' ? { slug: `${record['slug']}-${id}` } : {};
  return { ...structuredClone(record), ...('id' in record ? { id } : {}), ...slug };
}
