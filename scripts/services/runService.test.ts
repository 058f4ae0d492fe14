import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runService, type Running } from './runService.ts';
import { waitUntilHealthy } from './waitUntilHealthy.ts';

let logFolder: string;
let running: Running;
beforeEach(() => {
  logFolder = mkdtempSync(join(tmpdir(), 'schutznetz logs '));
});
afterEach(async () => {
  await running.stop(200);
  rmSync(logFolder, { recursive: true, force: true });
  vi.restoreAllMocks();
});

function start(script: string): { pids: number[]; service: Parameters<typeof runService>[0]['service'] } {
  const pids: number[] = [];
  const service = {
    name: 'teil',
    args: ['-e', script],
    cwd: logFolder,
    env: process.env,
    health: null,
    mayBeEmpty: false,
  };
  running = runService({ service, logFolder, isVerbose: false, onStart: (pid) => pids.push(pid) });
  return { pids, service };
}

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test('a part that ends before it is up is reported with its last words', async () => {
  const { service } = start('console.error("kein Platz"); process.exit(3)');
  await vi.waitFor(() => expect(running.earlyEnd()).not.toBe(null));
  const wait = waitUntilHealthy({ service, running, logFolder, patience: 1000, signal: new AbortController().signal });
  await expect(wait).rejects.toThrow('teil endete mit Code 3.\nkein Platz');
});

test('a part that never becomes healthy ends the wait with what it said last', async () => {
  const { service } = start('setInterval(() => {}, 1000)');
  const health = 'http://127.0.0.1:9/gesund';
  const signal = new AbortController().signal;
  const wait = waitUntilHealthy({ service: { ...service, health }, running, logFolder, patience: 200, signal });
  await expect(wait).rejects.toThrow(/wurde in 0.2 s nicht bereit/);
});

test('a part that dies while it is kept up is started again', async () => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  const { pids } = start('setInterval(() => {}, 1000)');
  running.keepUp();
  process.kill(pids[0] ?? 0, 'SIGKILL');
  await vi.waitFor(() => expect(pids).toHaveLength(2), { timeout: 3000 });
  expect(isAlive(pids[1] ?? 0)).toBe(true);
});

test('stopping ends a part that ignores the request, and nothing starts it again', async () => {
  const { pids } = start('process.on("SIGTERM", () => {}); console.log("bereit"); setInterval(() => {}, 1000)');
  running.keepUp();
  await vi.waitFor(() => expect(readFileSync(join(logFolder, 'teil.log'), 'utf8')).toContain('bereit'));
  await running.stop(100);
  expect(isAlive(pids[0] ?? 0)).toBe(false);
  expect(pids).toHaveLength(1);
});

test('the console shows errors of a part only, its log file has everything', async () => {
  const shown = vi.spyOn(console, 'log').mockReturnValue(undefined);
  const lines = [
    { level: 30, msg: 'veröffentlicht' },
    { level: 50, msg: 'gescheitert', err: { message: 'kein Platz' } },
  ];
  start(lines.map((line) => `console.log(${JSON.stringify(JSON.stringify(line))});`).join(''));
  await vi.waitFor(() => expect(running.earlyEnd()).not.toBe(null));
  expect(shown.mock.calls).toEqual([['[teil] gescheitert: kein Platz']]);
  await running.stop(100);
  await vi.waitFor(() => expect(readFileSync(join(logFolder, 'teil.log'), 'utf8').trim().split('\n')).toHaveLength(2));
});
