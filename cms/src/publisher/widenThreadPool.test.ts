import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** How many threads a process gets for 64 looks at a folder, once it has imported the file. */
function threadsFor(env: Record<string, string>): number {
  const script = `
    import { pathToFileURL } from 'node:url';
    import { readdirSync } from 'node:fs';
    import { stat } from 'node:fs/promises';
    await import(pathToFileURL(process.argv[1]));
    const before = readdirSync('/proc/self/task').length;
    await Promise.all(Array.from({ length: 64 }, () => stat('/')));
    console.log(readdirSync('/proc/self/task').length - before);`;
  const file = join(import.meta.dirname, 'widenThreadPool.ts');
  return Number(
    execFileSync(process.execPath, ['--input-type=module', '-e', script, file], {
      env: { NODE_ENV: 'test', ...env },
    }),
  );
}

test.skipIf(process.platform !== 'linux')(
  'the publisher waits for 16 files at once, or for as many as an operator says',
  () => {
    expect(threadsFor({})).toBe(16);
    expect(threadsFor({ UV_THREADPOOL_SIZE: '5' })).toBe(5);
  },
);
