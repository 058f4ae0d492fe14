import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { startMetricsServer } from '../metrics/startMetricsServer.ts';
import { storeOf } from '../releases/openStore.ts';
import { currentRelease } from '../releases/readRelease.ts';
import { answerRequest } from './answerRequest.ts';
import type { Answer } from './Answer.ts';
import { checkHealth } from './checkHealth.ts';
import { createWebMetrics } from './createWebMetrics.ts';
import { emergencyPage } from './emergencyPage.ts';
import { makeAssetFinder } from './findAsset.ts';
import { followLiveRelease } from './liveRelease.ts';
import { securityHeaders } from './securityHeaders.ts';
import { sendAnswer } from './sendAnswer.ts';

export interface WebServer {
  readonly url: string;
  readonly port: number;
  /** Takes no new requests, lets those that are running end, and cuts what takes longer than ten seconds. */
  readonly close: () => Promise<void>;
}

const drainMs = 10_000;

/**
 * Serves the live release of the store below `dataDir` and follows it from one to the next. It only reads, and needs
 * neither the CMS nor the database.
 * @param port 0 takes a free one
 * @param origin scheme and host of the public site
 * @param accessLog log every answer, without address or query of the reader; off by default
 */
export async function startWebServer({
  dataDir,
  host,
  port,
  origin,
  logger,
  accessLog = false,
  metricsPort,
  metricsHost = '127.0.0.1',
}: {
  dataDir: string;
  host: string;
  port: number;
  origin: string;
  logger: Logger;
  accessLog?: boolean;
  /** where Prometheus may ask; off without */
  metricsPort?: number | undefined;
  /** an address of its own, as `host` is often open to the public */
  metricsHost?: string;
}): Promise<WebServer> {
  const store = storeOf(dataDir);
  const reader = followLiveRelease(store, (err) => logger.error({ msg: 'release cannot be read', err }));
  const findAsset = makeAssetFinder(store);
  const always = securityHeaders(origin);
  const metrics = metricsPort === undefined ? null : createWebMetrics(() => currentRelease(store));
  const metricsServer =
    metrics && metricsPort !== undefined
      ? await startMetricsServer({ registry: metrics.registry, host: metricsHost, port: metricsPort })
      : null;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(always)) response.setHeader(name, value);
    const { method = 'GET', url = '/', headers } = request;
    const send = (answer: Answer) => sendAnswer(request, response, answer);
    try {
      if (url === '/gesund' && (method === 'GET' || method === 'HEAD')) return await send(await checkHealth(store));
      const live = await reader.current();
      if (live) response.setHeader('x-schutznetz-release', live.release.n);
      const answer = await answerRequest({ store, live, findAsset, asked: { method, url, headers } });
      await send(answer).catch(async (error: unknown) => {
        if (response.headersSent || !('content-encoding' in answer.headers)) throw error;
        logger.error({ msg: 'compressed file cannot be read', path: pathOf(request), err: error });
        response.removeHeader('content-encoding');
        await send(await answerRequest({ store, live, findAsset, asked: { method, url, headers: {} } }));
      });
    } catch (err) {
      // A reader who goes away while a file is being sent is no fault.
      if (response.headersSent) return void response.destroy();
      logger.error({ msg: 'request failed', path: pathOf(request), err });
      await send(emergencyPage());
    }
  }

  const server = createServer({ headersTimeout: 10_000, requestTimeout: 15_000, keepAliveTimeout: 15_000 });
  // A client that neither sends nor reads.
  server.timeout = 60_000;
  let isClosing = false;
  server.on('request', (request, response) => {
    // Node.js only closes the connections that are idle when it is told to: the others would wait for a next request.
    response.once('close', () => isClosing && setImmediate(() => server.closeIdleConnections()));
    metrics?.observe(response);
    if (accessLog) logWhenDone({ logger, request, response });
    void handle(request, response);
  });
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address() as AddressInfo;
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;

  return {
    url: `http://${name}:${address.port}`,
    port: address.port,
    close: async () => {
      isClosing = true;
      metricsServer?.close();
      const closed = once(server, 'close');
      server.close();
      const cut = setTimeout(() => server.closeAllConnections(), drainMs);
      await closed;
      clearTimeout(cut);
    },
  };
}

/** No address and no query: what people look for here is nobody's business. */
function logWhenDone({
  logger,
  request,
  response,
}: {
  logger: Logger;
  request: IncomingMessage;
  response: ServerResponse;
}) {
  const startedAt = performance.now();
  response.once('close', () => {
    const ms = Math.round((performance.now() - startedAt) * 10) / 10;
    logger.info({ msg: 'request', method: request.method, path: pathOf(request), status: response.statusCode, ms });
  });
}

function pathOf(request: IncomingMessage): string | undefined {
  return request.url?.split('?', 1)[0];
}
