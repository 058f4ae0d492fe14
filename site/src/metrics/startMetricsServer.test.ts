import type { AddressInfo } from 'node:net';
import { Counter, Registry } from 'prom-client';
import { expect, test } from 'vitest';
import { startMetricsServer } from './startMetricsServer.ts';

async function serve(findProblems?: () => Promise<string[]>) {
  const registry = new Registry();
  new Counter({ name: 'tried_total', help: 'Tries', registers: [registry] }).inc();
  const server = await startMetricsServer({
    registry,
    host: '127.0.0.1',
    port: 0,
    ...(findProblems ? { findProblems } : {}),
  });
  const { port } = server.address() as AddressInfo;
  return {
    ask: (path: string) => fetch(`http://127.0.0.1:${port}${path}`, { headers: { connection: 'close' } }),
    close: () => server.close(),
  };
}

test('It gives out metrics, and nothing else where there is nothing else to tell.', async () => {
  const { ask, close } = await serve();
  expect(await (await ask('/metrics')).text()).toContain('tried_total 1');
  expect((await ask('/gesund')).status).toBe(404);
  expect((await ask('/')).status).toBe(404);
  close();
});

test('It is healthy while there are no problems, and names them otherwise.', async () => {
  let problems: string[] = [];
  const { ask, close } = await serve(() => Promise.resolve(problems));
  expect((await ask('/gesund')).status).toBe(200);
  problems = ['Die Datenbank antwortet nicht.'];
  const answer = await ask('/gesund');
  expect(answer.status).toBe(503);
  expect(await answer.json()).toEqual({ status: 'gestört', problems });
  close();
});
