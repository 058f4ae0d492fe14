import './widenThreadPool.ts';
import path from 'node:path';
import { zone } from '@schutznetz/shared/time/zone.ts';
import { startMetricsServer } from '@schutznetz/site/metrics/startMetricsServer.ts';
import { storeOf } from '@schutznetz/site/releases/openStore.ts';
import { currentRelease } from '@schutznetz/site/releases/readRelease.ts';
import { DateTime } from 'luxon';
import { getPayload } from 'payload';
import { pino } from 'pino';
import { cmsEnvironment } from '../config/cmsEnvironment.ts';
import config from '../payload.config.ts';
import { databaseOf } from './Database.ts';
import { checkPublisher } from './metrics/checkPublisher.ts';
import { createPublisherMetrics } from './metrics/createPublisherMetrics.ts';
import { startPublisher } from './startPublisher.ts';

/** The publisher as a process of its own: `node cms/src/publisher/main.ts`. Ends after the batches at hand on SIGTERM and SIGINT. */
const checkout = path.resolve(import.meta.dirname, '../../..');
const { dataDir, mediaDir, databaseUrl, siteUrl, logLevel, metricsHost, metricsPort } = cmsEnvironment;
const logger = pino({ name: 'publisher', level: logLevel });
const payload = await getPayload({ config: Object.assign(await config, { logger }) });
const database = databaseOf(payload);
const store = storeOf(dataDir);
const metrics = createPublisherMetrics(database, () => currentRelease(store));
if (metricsPort !== undefined) {
  const findProblems = () => checkPublisher(database, new Date());
  await startMetricsServer({ registry: metrics.registry, host: metricsHost, port: metricsPort, findProblems });
}

const publisher = await startPublisher({
  payload,
  connectionString: databaseUrl,
  dataDir,
  mediaDir,
  siteDist: path.resolve(checkout, 'site/dist'),
  origin: siteUrl,
  now: () => DateTime.now().setZone(zone) as DateTime<true>,
  logger,
  observeBatch: metrics.observeBatch,
});
logger.info({ msg: 'publisher ready' });

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    logger.info({ msg: 'publisher stopping', signal });
    void publisher
      .stop()
      .then(() => payload.destroy())
      .then(() => process.exit(0));
  });
}
