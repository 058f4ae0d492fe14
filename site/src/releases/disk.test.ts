import { randomBytes } from 'node:crypto';
import { chmod } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { activate } from './activate.ts';
import { unitsDir } from './openStore.ts';
import { listBuilds } from './readBuild.ts';
import { currentRelease } from './readRelease.ts';
import { byHand, makeTestStore, publishTest, testTime, writeTestBuild } from './testing/makeTestStore.ts';
import { mountDisk } from './testing/mountDisk.ts';
import { verifyRelease } from './verifyRelease.ts';

test('a full disk stops the build with a clear sentence, and the live release stays', async ({ skip }) => {
  const disk = mountDisk(1024 * 1024);
  if (!disk) return skip('this user may not mount a file system');
  try {
    const place = await makeTestStore(disk.path);
    const { release } = await publishTest(place, { musterkreis: { '/musterkreis/': 'vorher' } });
    // Random text: it does not get smaller.
    const pages = Object.fromEntries(
      Array.from({ length: 40 }, (_, n) => [`/musterkreis/${n}/`, randomBytes(30_000).toString('base64')]),
    );
    await expect(writeTestBuild(place, 'musterkreis', { pages })).rejects.toMatchObject({
      code: 'disk-full',
      message: expect.stringContaining('weil der Speicher voll ist') as string,
    });
    expect(await currentRelease(place.store)).toEqual(release);
    expect((await verifyRelease(place.store, 1)).isSound).toBe(true);
    // What the failed build had taken is free again.
    await publishTest(place, { musterkreis: { '/musterkreis/': 'nachher' } });
    expect(await listBuilds(place.store, 'musterkreis')).toHaveLength(2);
  } finally {
    disk.unmount();
  }
});

test('a disk that is mounted for reading only stops build and switch with a clear sentence', async ({ skip }) => {
  const disk = mountDisk(1024 * 1024);
  if (!disk) return skip('this user may not mount a file system');
  try {
    const place = await makeTestStore(disk.path);
    const { release } = await publishTest(place, { musterkreis: { '/musterkreis/': 'vorher' } });
    const { build } = await writeTestBuild(place, 'musterkreis', { pages: { '/musterkreis/': 'nachher' } });
    disk.makeReadOnly();
    const writing = writeTestBuild(place, 'musterkreis', { pages: { '/musterkreis/': 'später' } });
    await expect(writing).rejects.toMatchObject({ code: 'read-only' });
    const switching = activate({ store: place.store, units: { musterkreis: build }, cause: byHand, at: testTime });
    await expect(switching).rejects.toMatchObject({
      code: 'read-only',
      message: expect.stringContaining('Die bisherige Veröffentlichung bleibt sichtbar.') as string,
    });
    expect(await currentRelease(place.store)).toEqual(release);
  } finally {
    disk.unmount();
  }
});

test('a folder without the right to write stops the build with a clear sentence', async ({ skip }) => {
  if (process.getuid?.() === 0) return skip('root may write everywhere');
  const place = await makeTestStore();
  try {
    await publishTest(place, { musterkreis: { '/musterkreis/': 'vorher' } });
    await chmod(`${unitsDir(place.store)}/musterkreis`, 0o555);
    const writing = writeTestBuild(place, 'musterkreis', { pages: { '/musterkreis/': 'nachher' } });
    await expect(writing).rejects.toMatchObject({ code: 'read-only' });
    await chmod(`${unitsDir(place.store)}/musterkreis`, 0o755);
  } finally {
    await place.remove();
  }
});
