interface Shared {
  readonly made: Promise<{ value: unknown; end: () => Promise<void> }>;
  users: number;
}

/** Where all copies of this module find it: Vitest loads the set-up files of each project anew. */
const key = Symbol.for('schutznetz.sharedInRun');
const holder = globalThis as { [key]?: Map<string, Shared> };
const all = (holder[key] ??= new Map<string, Shared>());

/**
 * What the projects of one run of Vitest have in common, made by the first that asks for it.
 * @returns it, and what a project calls when it is done: the last one ends it
 */
export async function shareInRun<Value>(
  name: string,
  make: () => Promise<{ value: Value; end: () => Promise<void> }>,
): Promise<{ value: Value; release: () => Promise<void> }> {
  const shared = all.get(name) ?? { made: make(), users: 0 };
  all.set(name, shared);
  shared.users += 1;
  const { value, end } = await shared.made;
  return {
    value: value as Value,
    release: async () => {
      shared.users -= 1;
      if (shared.users > 0) return;
      all.delete(name);
      await end();
    },
  };
}
