import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { checkDiskSpace } from './checkDiskSpace.ts';

test('enough space is no reason to stop', async () => {
  await expect(checkDiskSpace({ folder: tmpdir(), megabytes: 0 })).resolves.toBe(undefined);
});

test('too little space is told with what is free and what is needed', async () => {
  const more = 1_000_000_000_000;
  await expect(checkDiskSpace({ folder: tmpdir(), megabytes: more })).rejects.toThrow(
    new RegExp(`nur \\d+ MB frei; gebraucht werden etwa ${more} MB`),
  );
});
