import path from 'node:path';
import { readEnvironment } from '@schutznetz/shared/environment/readEnvironment.ts';
import { zone } from '@schutznetz/shared/time/zone.ts';
import { DateTime } from 'luxon';
import { getPayload } from 'payload';
import { pino } from 'pino';
import config from '../payload.config.ts';
import { startPublisher } from './startPublisher.ts';

const environment = readEnvironment(process.env, ['databaseUrl', 'payloadSecret']);
const logger = pino({ name: 'publisher', level: environment.logLevel });
const payload = await getPayload({ config });

const publisher = await startPublisher({
  payload,
  connectionString: environment.databaseUrl,
  dataDir: environment.dataDir,
  mediaDir: `${environment.dataDir}/media`,
  siteDist: path.resolve(import.meta.dirname, '../../../site/dist'),
  origin: environment.siteUrl,
  now: () => DateTime.now().setZone(zone) as DateTime<true>,
  logger,
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
