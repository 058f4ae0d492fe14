import { afterEach, beforeEach } from 'vitest';
import { makeTestStore, type TestStore } from './makeTestStore.ts';

/** A store for each test of a file, called at its top. Its fields are there from the start of a test to its end. */
export function useTestStore(): TestStore {
  const used = {} as TestStore;
  beforeEach(async () => {
    Object.assign(used, await makeTestStore());
  });
  afterEach(() => used.remove());
  return used;
}
