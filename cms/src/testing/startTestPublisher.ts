import { access, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { zone } from '@schutznetz/shared/time/zone.ts';
import { currentRelease } from '@schutznetz/site/releases/readRelease.ts';
import { openStore, storeOf } from '@schutznetz/site/releases/openStore.ts';
import { readPage } from '@schutznetz/site/releases/testing/readPage.ts';
import { DateTime } from 'luxon';
import type { Payload } from 'payload';
import { pino } from 'pino';
import { loadTestPayload } from './loadTestPayload.ts';
import { startPublisher } from '../publisher/startPublisher.ts';

/** Of the public site, in all of these tests. */
export const origin = 'http://localhost:4321';
export const siteDist = resolve(import.meta.dirname, '../../../site/dist');

export type StartOptions = {
  offsetMs?: () => number;
  /** another compiled site */
  siteDist?: string;
} & Partial<Pick<StartInput, 'origin' | 'onStage' | 'cleanUp' | 'logger' | 'sweepMs'>>;

type StartInput = Parameters<typeof startPublisher>[0];

export type PublisherTest = {
  payload: Payload;
  dataDir: string;
  /** Starts a publisher on the test's database and store; `offsetMs` moves its clock. */
  start: (options?: StartOptions) => Promise<{ stop: () => Promise<void> }>;
  /** The public file of a path in the live release; null when it is not there. */
  publicFile: (path: string) => Promise<string | null>;
  /** Waits until the condition holds; throws after `ms`. */
  until: (condition: () => Promise<boolean>, ms?: number) => Promise<void>;
  end: () => Promise<void>;
};

/** The CMS and a store of its own on the database of `DATABASE_URL`, with the compiled site; `parent` is the folder for its files. */
export async function preparePublisherTest(parent?: string): Promise<PublisherTest> {
  await access(join(siteDist, 'server/entry.mjs'));
  const payload = await loadTestPayload(parent);
  const dataDir = String(process.env['DATA_DIR']);
  const running = new Set<{ stop: () => Promise<void> }>();

  return {
    payload,
    dataDir,
    async start({ offsetMs = () => 0, ...options } = {}) {
      const publisher = await startPublisher({
        payload,
        connectionString: String(process.env['DATABASE_URL']),
        dataDir,
        mediaDir: join(dataDir, 'media'),
        siteDist,
        origin,
        now: () => DateTime.now().plus(offsetMs()).setZone(zone) as DateTime<true>,
        logger: pino({ level: process.env['PUBLISHER_TEST_LOG'] ?? 'silent' }),
        ...options,
      });
      running.add(publisher);
      const stop = async () => {
        running.delete(publisher);
        await publisher.stop();
      };
      return { stop };
    },
    async publicFile(path) {
      await openStore(dataDir);
      const store = storeOf(dataDir);
      const live = await currentRelease(store);
      const [, first = ''] = path.split('/', 2);
      const unit = live?.units[first] ? first : 'portal';
      const build = live?.units[unit];
      if (!build) return null;
      return readPage({ store, unit, build }, path).catch(() => null);
    },
    async until(condition, ms = 10_000) {
      const end = Date.now() + ms;
      while (!(await condition())) {
        if (Date.now() > end) throw new Error(`The condition did not hold within ${ms} ms`);
        await wait(20);
      }
    },
    async end() {
      for (const publisher of running) await publisher.stop();
      await payload.destroy();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
