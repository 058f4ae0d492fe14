import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { makeTestStore, writeTestBuild, type TestStore } from './testing/makeTestStore.ts';
import { mountDisk } from './testing/mountDisk.ts';

const isLinux = process.platform === 'linux';
const countOpen = async () => (await readdir('/proc/self/fd')).length;
const randomPages = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, n) => [`/musterkreis/${n}/`, randomBytes(3000).toString('base64')]),
  );

/** Descriptors that are open at each stage of a build, and how many more there are after it than before. */
async function countDuring(place: TestStore, pages: Readonly<Record<string, string>>, failAt?: string) {
  const counts: Record<string, number> = {};
  const before = await countOpen();
  const onStage = async (stage: string) => {
    counts[stage] = (await countOpen()) - before;
    if (stage === failAt) throw new Error('angehalten');
  };
  const error = await writeTestBuild(place, 'musterkreis', { pages, onStage }).then(
    () => null,
    (reason: unknown) => reason,
  );
  return { counts, error, left: (await countOpen()) - before };
}

test.runIf(isLinux)('no file is left open, after a build and after one that fails', async () => {
  const place = await makeTestStore();
  try {
    const failing = await countDuring(place, randomPages(20), 'placed');
    expect(failing).toMatchObject({ error: { message: expect.stringContaining('angehalten') as string }, left: 0 });
    expect(failing.counts['placed']).toBe(60);
    expect(await countDuring(place, randomPages(20))).toMatchObject({ error: null, left: 0 });
  } finally {
    await place.remove();
  }
});

test.runIf(isLinux)('of a large unit no file stays open until the end', async () => {
  const place = await makeTestStore();
  try {
    const { counts, left } = await countDuring(place, randomPages(150));
    expect(counts).toMatchObject({ placed: 0, synced: 0 });
    expect(left).toBe(0);
  } finally {
    await place.remove();
  }
});

test.runIf(isLinux)('no file is left open when the disk is full', async ({ skip }) => {
  const disk = mountDisk(512 * 1024);
  if (!disk) return skip('this user may not mount a file system');
  try {
    const place = await makeTestStore(disk.path);
    expect(await countDuring(place, randomPages(90))).toMatchObject({ error: { code: 'disk-full' }, left: 0 });
  } finally {
    disk.unmount();
  }
});
