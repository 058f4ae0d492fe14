import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { sql } from '@payloadcms/db-postgres';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { useTestDatabase } from '../../../test/support/testDatabase.ts';
import { databaseOf } from '../publisher/Database.ts';
import { createMusterkreis, type Musterkreis } from '../testing/createMusterkreis.ts';
import { countWishes } from '../testing/expectPublished.ts';
import { preparePublisherTest, type PublisherTest } from '../testing/startTestPublisher.ts';

await useTestDatabase();

let platform: PublisherTest;
let ids: Musterkreis;

beforeAll(async () => {
  platform = await preparePublisherTest();
  ids = await createMusterkreis(platform.payload);
});
// No publisher runs: what is wished stays countable.
beforeEach(() => databaseOf(platform.payload).execute(sql`delete from payload_jobs`));
afterAll(() => platform.end());

function runCms(script: string, ...args: string[]) {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../testing', script), ...args], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit').then(([, signal]) => signal as string | null);
  return { child, ended };
}

async function descriptionOf(): Promise<string | null | undefined> {
  const { description } = await platform.payload.findByID({ collection: 'contacts', id: ids.contact, depth: 0 });
  return description;
}

test('A CMS that is killed before the commit leaves neither the change nor the wish.', async () => {
  const before = await descriptionOf();
  const { ended } = runCms('saveAndDie.ts', String(ids.contact), 'Vor dem Commit.', 'before-commit');
  expect(await ended).toBe('SIGKILL');
  expect(await descriptionOf()).toBe(before);
  expect(await countWishes(platform.payload)).toBe(0);
});

test('A CMS that is killed between commit and answer leaves the change and the wish, and it goes live.', async () => {
  const { ended } = runCms('saveAndDie.ts', String(ids.contact), 'Nach dem Commit.', 'after-commit');
  expect(await ended).toBe('SIGKILL');
  expect(await descriptionOf()).toBe('Nach dem Commit.');
  expect(await countWishes(platform.payload)).toBe(1);
  const publisher = await platform.start();
  await platform.until(
    async () => ((await platform.publicFile('/musterkreis/kontakte/')) ?? '').includes('Nach dem Commit.'),
    60_000,
  );
  await platform.until(async () => (await countWishes(platform.payload)) === 0, 60_000);
  await publisher.stop();
});

test.each([1, 2])(
  'Killed at any moment, there are as many wishes as committed saves (attempt %i).',
  async (attempt) => {
    const { child, ended } = runCms('saveOften.ts', String(ids.contact));
    let answered = 0;
    // Another moment of a save each time, and not one that the program chooses.
    child.stdout.on('data', (chunk: Buffer) => {
      // The log goes there too.
      answered += chunk.toString().match(/^\d+$/gm)?.length ?? 0;
      if (answered >= 5) setTimeout(() => child.kill('SIGKILL'), attempt * 7);
    });
    expect(await ended).toBe('SIGKILL');
    // PostgreSQL notices a dead client when it writes to it; its locks tell when the last transaction is over.
    await platform.until(async () => {
      const { rows } = await databaseOf(platform.payload).execute(sql`
      select from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and state like '%transaction%'`);
      return rows.length === 0;
    });
    const committed = Number(/^Stand (\d+)\.$/.exec((await descriptionOf()) ?? '')?.[1]);
    expect(committed).toBeGreaterThanOrEqual(answered);
    expect(await countWishes(platform.payload)).toBe(committed);
  },
);
