import { createReadStream } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { join } from 'node:path';
import { contentTypeOf } from '../releases/contentTypeOf.ts';
import { renderFixturePage, type FixtureOptions } from './renderFixturePage.ts';

/** Serves the compiled site with the fictional content for a browser. Ends with `close`. */
export async function serveFixtures(options?: FixtureOptions): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    response.setHeader('Content-Type', contentTypeOf(path));
    if (path.startsWith('/_astro/')) {
      createReadStream(join(import.meta.dirname, '../../dist/client', path))
        .on('error', () => response.writeHead(404).end())
        .pipe(response);
      return;
    }
    renderFixturePage(path, options).then(
      (page) => {
        response.writeHead(page.status, { 'Content-Type': page.contentType }).end(page.bytes);
      },
      (error: unknown) => {
        response.writeHead(404).end(String(error));
      },
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { origin: `http://127.0.0.1:${portOf(server)}`, close: () => close(server) };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return address.port;
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}
