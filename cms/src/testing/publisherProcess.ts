/*
 * A publisher as a process that tests may kill: node publisherProcess.ts, settings as those of main.ts. It writes a line of
 * JSON for every stage. SITE_DIST names another compiled site; DIE_AT a stage at which it kills itself as `kill -9`
 * would: no handler, no finally, no flush. `writing` is the first moment at which part of a build is on the disk. It waits at
 * a stage for as long as there is a file `hold-<stage>` in the data directory. CLEAN_UP gives other rules for that, as JSON.
 */
import { existsSync, watch } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { zone } from '@schutznetz/shared/time/zone.ts';
import { DateTime } from 'luxon';
import { getPayload } from 'payload';
import { pino } from 'pino';
import { cmsEnvironment } from '../config/cmsEnvironment.ts';
import config from '../payload.config.ts';
import { cleanUpRules, type CleanUpRules } from '../publisher/garbage/createCleaner.ts';
import { startPublisher } from '../publisher/startPublisher.ts';
import { origin } from './startTestPublisher.ts';

const { SITE_DIST = '', DIE_AT, CLEAN_UP } = process.env;
const { dataDir, mediaDir, databaseUrl, logLevel } = cmsEnvironment;

if (DIE_AT === 'writing') {
  const temporary = join(dataDir, 'site/tmp');
  await mkdir(temporary, { recursive: true });
  watch(temporary, (_event, name) => {
    if (name?.startsWith('build-')) die();
  });
}

const payload = await getPayload({ config });
const publisher = await startPublisher({
  payload,
  connectionString: databaseUrl,
  dataDir,
  mediaDir,
  siteDist: SITE_DIST,
  origin,
  now: () => DateTime.now().setZone(zone) as DateTime<true>,
  logger: pino({ level: logLevel }, pino.destination(2)),
  cleanUp: CLEAN_UP === undefined ? cleanUpRules : (JSON.parse(CLEAN_UP) as CleanUpRules),
  onStage: async (stage, units) => {
    process.stdout.write(`${JSON.stringify({ stage, units, at: Date.now() })}\n`);
    if (stage === DIE_AT) die();
    while (existsSync(join(dataDir, `hold-${stage}`))) await wait(10);
  },
});
process.stdout.write(`${JSON.stringify({ stage: 'ready', units: [], at: Date.now() })}\n`);
process.once('SIGTERM', () => void publisher.stop().then(() => process.exit(0)));

function die(): void {
  process.kill(process.pid, 'SIGKILL');
}
