import { resolve } from 'node:path';
import { readEnvironment } from '@schutznetz/shared/environment/readEnvironment.ts';
import { pino } from 'pino';
import { startWebServer } from './startWebServer.ts';

/** The public web server as a process of its own: `node site/src/server/main.ts`. Ends cleanly on SIGTERM and SIGINT. */
const { dataDir, host, sitePort, siteUrl, logLevel, webMetricsPort, metricsHost } = readEnvironment(process.env);
const logger = pino({ name: 'website', level: logLevel });
const checkout = resolve(import.meta.dirname, '../../..');

const server = await startWebServer({
  dataDir: resolve(checkout, dataDir),
  host,
  port: sitePort,
  origin: siteUrl,
  logger,
  metricsPort: webMetricsPort,
  metricsHost,
});
logger.info({ msg: 'listening', url: server.url });

for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signal, () => {
    logger.info({ msg: 'closing', signal });
    void server.close();
  });
