import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TestDisk {
  readonly path: string;
  readonly makeReadOnly: () => void;
  readonly makeWritable: () => void;
  readonly unmount: () => void;
}

/** A file system in memory of so many bytes; null where this user may not mount one. */
export function mountDisk(bytes: number): TestDisk | null {
  const path = mkdtempSync(join(tmpdir(), 'schutznetz-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', path], { stdio: 'ignore' });
  } catch {
    rmSync(path, { recursive: true });
    return null;
  }
  return {
    path,
    makeReadOnly: () => execFileSync('mount', ['-o', 'remount,ro', path]),
    makeWritable: () => execFileSync('mount', ['-o', 'remount,rw', path]),
    unmount: () => {
      execFileSync('umount', [path]);
      rmSync(path, { recursive: true });
    },
  };
}
