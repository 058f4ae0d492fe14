import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchSystem } from '../test/support/launchSystem.ts';
import { startSystem, type System } from '../test/support/startSystem.ts';

// One system on the embedded database, through a first start, a power cut and an ordinary end, in the order of the tests.
let system: System;
beforeAll(async () => {
  system = await startSystem({ databaseUrl: null });
});
afterAll(async () => {
  await system.end();
  rmSync(system.dataDir, { recursive: true, force: true });
});

async function logIn({ cmsUrl, accounts }: System, role: keyof System['accounts']): Promise<number> {
  const response = await fetch(`${cmsUrl}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(accounts[role]),
  });
  return response.status;
}

test('a first start serves the site and the CMS and says so', async () => {
  expect((await fetch(`${system.siteUrl}/gesund`)).status).toBe(200);
  expect((await fetch(`${system.siteUrl}/kreis-soest/`)).status).toBe(200);
  expect((await fetch(`${system.cmsUrl}/api/health`)).status).toBe(200);
  expect(system.output).toContain(`Website    ${system.siteUrl}/`);
  expect(system.output).toContain(`Redaktion  ${system.cmsUrl}/admin`);
});

test.each(['administrator', 'koordination', 'redaktion', 'betrieb'] as const)(
  'the first start shows how to log in as %s, and that works',
  async (role) => {
    expect(system.output).toContain(system.accounts[role].password);
    expect(await logIn(system, role)).toBe(200);
  },
);

test('nobody else on the machine can read the passwords', () => {
  for (const file of ['demo-zugang.json', 'geheim.json', 'laufend.json']) {
    expect(statSync(join(system.dataDir, file)).mode & 0o077).toBe(0);
  }
});

test('killed, its parts go on; the next start ends them, finds everything and shows no password again', async () => {
  const { accounts, dataDir, ports } = system;
  await system.kill();
  system = await startSystem({ databaseUrl: null, dataDir, ports });
  expect(system.accounts).toEqual(accounts);
  expect(system.output).not.toContain(accounts.administrator.password);
  expect(await logIn(system, 'koordination')).toBe(200);
  expect((await fetch(`${system.siteUrl}/kreis-soest/`)).status).toBe(200);
});

test('ending it is quick and clean, and leaves neither a lock nor a server', async () => {
  const started = Date.now();
  expect(await system.end()).toBe(0);
  expect(Date.now() - started).toBeLessThan(15_000);
  for (const file of ['start.lock', 'laufend.json', 'postgres/postmaster.pid']) {
    expect(() => statSync(join(system.dataDir, file))).toThrow('ENOENT');
  }
  await expect(fetch(system.siteUrl)).rejects.toThrow();
});

test('without the demo it starts empty, says what comes first, and the website says that nothing is published', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'schutznetz empty '));
  const launch = await launchSystem({ databaseUrl: null, dataDir, demo: false });
  expect(await launch.isReady, launch.output()).toBe(true);
  expect(launch.output()).toContain('fragt die Redaktion beim ersten Aufruf nach dem ersten');
  expect(launch.output()).toContain('das Portal braucht einen Titel');
  expect((await fetch(`${launch.siteUrl}/gesund`)).status).toBe(503);
  expect((await fetch(`${launch.cmsUrl}/admin/create-first-user`)).status).toBe(200);
  launch.signal('SIGTERM');
  expect(await launch.ended).toBe(0);
  rmSync(dataDir, { recursive: true, force: true });
});
