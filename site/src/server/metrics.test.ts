import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { startWebServer } from './startWebServer.ts';

async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

test('Metrics count answers on a port of their own, and the public port does not show them.', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'schutznetz-metrics-'));
  const metricsPort = await findFreePort();
  const logger = pino({ level: 'silent' });
  const options = { dataDir, host: '127.0.0.1', port: 0, origin: 'http://localhost', logger, metricsPort };
  const server = await startWebServer(options);
  try {
    expect((await fetch(`${server.url}/`)).status).toBe(503);
    expect((await fetch(`${server.url}/metrics`)).headers.get('content-type')).not.toContain('version=');
    const metrics = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
    expect(metrics).toMatch(/schutznetz_web_answers_total\{status="503"\} 2/);
    expect(metrics).toMatch(/schutznetz_web_release_number 0/);
  } finally {
    await server.close();
    await rm(dataDir, { recursive: true, force: true });
  }
});

test('Metrics are for this machine only, also when the website is open to the network.', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'schutznetz-metrics-'));
  const metricsPort = await findFreePort();
  const logger = pino({ level: 'silent' });
  const options = { dataDir, host: '0.0.0.0', port: 0, origin: 'http://localhost', logger, metricsPort };
  const server = await startWebServer(options);
  try {
    // Linux answers on all of 127.0.0.0/8: another address of this machine stands for one of the network.
    expect((await fetch(`http://127.0.0.2:${server.port}/`)).status).toBe(503);
    expect((await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).status).toBe(200);
    await expect(fetch(`http://127.0.0.2:${metricsPort}/metrics`)).rejects.toThrow('fetch failed');
  } finally {
    await server.close();
    await rm(dataDir, { recursive: true, force: true });
  }
});
