import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { copyDemo } from './support/copyDemo.ts';
import { launchChromium } from './support/launchChromium.ts';
import { startSystem, type System } from './support/startSystem.ts';
import type { TestDatabase } from './support/testDatabase.ts';
import { changeNumber } from './system/changeNumber.ts';
import { openDesk } from './system/editors.ts';

const noticePage = '/kreis-soest/';
const noticeTitle = 'Hinweis, der während des Ausfalls beginnt';
/** Long enough to end the CMS before. */
const noticeInMs = 25_000;
/** Free for fiction by the Bundesnetzagentur. */
const number = '+493023125461';

let database: TestDatabase;
let system: System;
let browser: Browser;
let page: Page;
let placeholder: Server;

// One outage of the CMS, in the order of the tests.
beforeAll(async () => {
  const demo = await copyDemo();
  database = demo.database;
  system = await startSystem({ databaseUrl: database.url, dataDir: demo.dataDir });
  browser = await launchChromium();
  const { cmsUrl, accounts } = system;
  page = await openDesk({ browser, cmsUrl, account: accounts.betrieb });
  await page.goto(`${cmsUrl}/admin/veroeffentlichung`);
  await page.getByRole('heading', { name: 'Was öffentlich ist' }).waitFor();
  await createNotice(new Date(Date.now() + noticeInMs));
  await endCms();
}, 300_000);
afterAll(async () => {
  placeholder?.close();
  await browser?.close();
  await system?.stop();
  await database?.drop();
});

test('While the CMS is down, the website answers as before.', async () => {
  await expectCmsDown();
  expect((await fetch(`${system.siteUrl}/gesund`)).status).toBe(200);
  for (const path of ['/', '/kreis-soest/hilfe/', '/kreis-soest/kontakte/'])
    expect((await fetch(system.siteUrl + path)).status).toBe(200);
  expect(await readPublic(noticePage)).not.toContain(noticeTitle);
});

test('The operations view says that the CMS does not answer, and keeps trying.', async () => {
  await page.getByText('Die Redaktion antwortet gerade nicht. Es wird weiter versucht.').waitFor();
});

test('What the clock changes goes live without the CMS.', async () => {
  await vi.waitFor(async () => expect(await readPublic(noticePage)).toContain(noticeTitle), {
    timeout: noticeInMs + 60_000,
    interval: 200,
  });
  await expectCmsDown();
});

test('When the CMS is back, the view follows by itself and the next save goes live.', async () => {
  placeholder.close();
  const { cmsUrl, accounts } = system;
  await vi.waitFor(async () => expect((await fetch(`${cmsUrl}/api/health`)).status).toBe(200), {
    timeout: 120_000,
    interval: 500,
  });
  await page.getByText('Die Redaktion antwortet gerade nicht.').waitFor({ state: 'detached' });
  await changeNumber({ cmsUrl, account: accounts.koordination, to: number });
  await vi.waitFor(async () => expect(await readPublic('/kreis-soest/kontakte/')).toContain(`tel:${number}`), {
    timeout: 60_000,
    interval: 200,
  });
});

async function readPublic(path: string): Promise<string> {
  return (await fetch(system.siteUrl + path)).text();
}

async function expectCmsDown(): Promise<void> {
  await expect(fetch(`${system.cmsUrl}/api/health`)).rejects.toThrow('fetch failed');
}

/**
 * Kills the CMS as a crash would, and takes its port: the start would have it back within seconds, and keeps trying until the
 * port is free.
 */
async function endCms(): Promise<void> {
  const lock = JSON.parse(await readFile(join(system.dataDir, 'start.lock'), 'utf8')) as { parts: { pid: number }[] };
  // What set up the database is over. The parts are started in one order, the CMS first; were it another one, the tests fail.
  const cms = lock.parts.find(({ pid }) => isAlive(pid));
  if (!cms) throw new Error('No part is running');
  process.kill(-cms.pid, 'SIGKILL');
  placeholder = createServer((socket) => socket.destroy());
  await vi.waitFor(() => listen(placeholder, system.ports.cms), { timeout: 10_000, interval: 20 });
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

/** The coordination of Stadt Soest publishes a notice that begins at a later moment. */
async function createNotice(startsAt: Date): Promise<void> {
  const { cmsUrl, accounts } = system;
  const json = { 'Content-Type': 'application/json' };
  const login = await fetch(`${cmsUrl}/api/users/login`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify(accounts.koordination),
  });
  const { token, user } = (await login.json()) as { token: string; user: { memberships: { jugendamt: unknown }[] } };
  const office = user.memberships[0]?.jugendamt;
  const data = {
    title: noticeTitle,
    kind: 'info',
    startsAt: startsAt.toISOString(),
    jugendamt: typeof office === 'object' && office !== null && 'id' in office ? office.id : office,
    _status: 'published',
  };
  const headers = { ...json, Authorization: `JWT ${token}` };
  const created = await fetch(`${cmsUrl}/api/notices`, { method: 'POST', headers, body: JSON.stringify(data) });
  expect(created.status, await created.text()).toBe(201);
}
