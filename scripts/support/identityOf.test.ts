import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { identityOf } from './identityOf.ts';

test('a process keeps its identity when it gives itself another name, and has none when it is gone', async () => {
  const code = `process.stdin.on('data', () => { process.title = 'other name'; console.log('renamed'); })`;
  const child = spawn(process.execPath, ['-e', code], { stdio: ['pipe', 'pipe', 'inherit'] });
  await once(child, 'spawn');
  const pid = child.pid ?? 0;
  const before = identityOf(pid);
  expect(before).not.toBe('');
  child.stdin.write('rename\n');
  await once(child.stdout, 'data');
  expect(identityOf(pid)).toBe(before);
  child.kill('SIGKILL');
  await once(child, 'close');
  expect(identityOf(pid)).toBe('');
});

test('another process has another identity', () => {
  expect(identityOf(process.pid)).not.toBe(identityOf(process.ppid));
});
