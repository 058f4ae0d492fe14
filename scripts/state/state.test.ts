import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { identityOf } from '../support/identityOf.ts';
import { writeDemoAccounts } from './demoAccounts.ts';
import { lockState } from './lockState.ts';
import { readSecrets } from './readSecrets.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'schutznetz state '));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const modeOf = (file: string) => (statSync(join(folder, file)).mode & 0o777).toString(8);

test('secrets are made once, kept, and readable by their owner only', async () => {
  const secrets = await readSecrets(folder);
  expect(secrets.payloadSecret.length).toBeGreaterThanOrEqual(32);
  expect(await readSecrets(folder)).toEqual(secrets);
  expect(modeOf('geheim.json')).toBe('600');
});

test('a damaged file of secrets is reported and left as it is', async () => {
  writeFileSync(join(folder, 'geheim.json'), '{"postgresPass');
  await expect(readSecrets(folder)).rejects.toThrow('ist beschädigt');
  expect(readFileSync(join(folder, 'geheim.json'), 'utf8')).toBe('{"postgresPass');
});

test('the four demo accounts are kept for their owner only, each with a password of its own', async () => {
  const accounts = await writeDemoAccounts(folder);
  expect(JSON.parse(readFileSync(join(folder, 'demo-zugang.json'), 'utf8'))).toEqual(accounts);
  expect(Object.keys(accounts)).toEqual(['administrator', 'koordination', 'redaktion', 'betrieb']);
  expect(new Set(Object.values(accounts).map(({ password }) => password)).size).toBe(4);
  expect(modeOf('demo-zugang.json')).toBe('600');
});

test('a second start on the same folder is refused until the first has ended', async () => {
  const lock = await lockState(folder);
  await expect(lockState(folder)).rejects.toThrow(`läuft schon mit dem Ordner ${folder} (Prozess ${process.pid})`);
  lock.release();
  (await lockState(folder)).release();
});

test('of two starts at the same moment one gets the folder', async () => {
  const outcomes = await Promise.allSettled([lockState(folder), lockState(folder), lockState(folder)]);
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('what a killed start left running is ended by the next', async () => {
  const part = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  await once(part, 'spawn');
  const left = { pid: part.pid ?? 0, identity: identityOf(part.pid ?? 0) };
  writeFileSync(join(folder, 'start.lock'), JSON.stringify({ pid: 999_999_999, identity: 'gone', parts: [left] }));
  const ended = once(part, 'exit');
  (await lockState(folder)).release();
  expect((await ended)[1]).toBe('SIGTERM');
});

test('another process that got the number of a lost part is left alone', async () => {
  const stranger = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  await once(stranger, 'spawn');
  const left = { pid: stranger.pid ?? 0, identity: 'of another moment' };
  writeFileSync(join(folder, 'start.lock'), JSON.stringify({ pid: 999_999_999, identity: 'gone', parts: [left] }));
  (await lockState(folder)).release();
  expect(stranger.exitCode).toBe(null);
  expect(stranger.signalCode).toBe(null);
  stranger.kill();
});
