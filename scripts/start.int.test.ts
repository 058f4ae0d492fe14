import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { findFreePort } from './support/findFreePort.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = join(mkdtempSync(join(tmpdir(), 'schutznetz start ')), 'daten');
});
afterEach(() => rmSync(join(dataDir, '..'), { recursive: true, force: true }));

/** Runs the real start, which is to refuse. */
async function start(env: Record<string, string>): Promise<{ code: number | null; output: string }> {
  const ports = { SITE_PORT: String(await findFreePort()), CMS_PORT: String(await findFreePort()) };
  const child = spawn(process.execPath, [join(import.meta.dirname, 'start.ts')], {
    env: { ...process.env, DATABASE_URL: '', DATA_DIR: dataDir, ...ports, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output };
}

test('a wrong setting stops the start with its key, before anything is written', async () => {
  const { code, output } = await start({ SITE_PORT: 'achtzig' });
  expect(code).toBe(1);
  expect(output).toContain('SITE_PORT: erwartet wird eine Portnummer von 1 bis 65535, gefunden: "achtzig".');
  expect(existsSync(dataDir)).toBe(false);
});

test('a taken port stops the start with a sentence and no stack', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const { code, output } = await start({ CMS_PORT: String(port) });
  server.close();
  expect(code).toBe(1);
  expect(output).toContain(`Der Port ${port} ist belegt.`);
  expect(output).not.toContain('    at ');
});

test('a wrong DATABASE_URL stops the start, and nothing of it is left behind', async () => {
  const url = new URL(inject('postgres').adminUrl);
  url.pathname = '/gibt_es_nicht';
  url.password ||= 'geheim';
  const { code, output } = await start({ DATABASE_URL: url.href });
  expect(code).toBe(1);
  expect(output).toContain('(DatenbankFehlt)');
  expect(output).not.toContain(`:${url.password}@`);
  expect(existsSync(join(dataDir, 'start.lock'))).toBe(false);
});

test('a state folder that is a file stops the start and stays', async () => {
  writeFileSync(dataDir, 'wichtig');
  const { code, output } = await start({});
  expect(code).toBe(1);
  expect(output).toContain('ist kein Ordner, sondern eine Datei');
});

test('a data directory with strange content stops the start and stays', async () => {
  const strange = join(dataDir, 'postgres');
  mkdirSync(strange, { recursive: true });
  writeFileSync(join(strange, 'brief.txt'), 'wichtig');
  const { code, output } = await start({});
  expect(code).toBe(1);
  expect(output).toContain('(DatenordnerBeschaedigt)');
  expect(readdirSync(strange)).toEqual(['brief.txt']);
});
