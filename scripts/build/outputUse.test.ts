import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { refuseWhileInUse, useOutput } from './outputUse.ts';
import type { Part } from './parts.ts';

const part: Part = { title: 'Probe übersetzen', folder: 'probe', compiler: [], output: 'probe', sources: [] };

test('What this process uses itself may be compiled by it.', () => {
  const release = useOutput(part);
  expect(() => refuseWhileInUse(part)).not.toThrow();
  release();
});

test('What another process runs is not replaced under it, and may be once that has ended.', async () => {
  const code = `
    const { useOutput } = await import(${JSON.stringify(new URL('./outputUse.ts', import.meta.url).href)});
    useOutput(${JSON.stringify(part)});
    console.log('ready');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  expect(() => refuseWhileInUse(part)).toThrow(`Prozess ${child.pid}`);
  child.kill('SIGKILL');
  await once(child, 'close');
  expect(() => refuseWhileInUse(part)).not.toThrow();
});
