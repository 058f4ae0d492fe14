import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { findFreePort } from '../support/findFreePort.ts';
import type { StartError } from '../support/StartError.ts';
import { checkPort } from './checkPort.ts';

async function errorOf(work: Promise<void>): Promise<StartError> {
  return work.then(
    () => {
      throw new Error('nothing was refused');
    },
    (error: unknown) => error as StartError,
  );
}

test('a free port is no reason to stop', async () => {
  await expect(checkPort({ port: await findFreePort(), host: '127.0.0.1', variable: 'SITE_PORT' })).resolves.toBe(
    undefined,
  );
});

test('a taken port is named with the variable that moves it', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const { name, message, hint } = await errorOf(checkPort({ port, host: '127.0.0.1', variable: 'CMS_PORT' }));
  server.close();
  expect(name).toBe('PortBelegt');
  expect(message).toContain(`Der Port ${port} ist belegt.`);
  expect(hint).toContain(`CMS_PORT=${port + 1} npm start`);
  if (process.platform === 'linux') expect(message).toContain(`Prozess ${process.pid}`);
});

test('a port that is only taken where a browser looks first is taken', async ({ skip }) => {
  const server = createServer().listen(0, '::1');
  await once(server, 'listening').catch(() => skip('this machine has no IPv6'));
  const { port } = server.address() as AddressInfo;
  const { name } = await errorOf(checkPort({ port, host: '127.0.0.1', variable: 'SITE_PORT' }));
  server.close();
  expect(name).toBe('PortBelegt');
});

test('an address of another machine is refused', async () => {
  const { name } = await errorOf(checkPort({ port: 4321, host: '192.0.2.1', variable: 'SITE_PORT' }));
  expect(name).toBe('PortNichtErlaubt');
});
