import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import pg from 'pg';
import { createCluster } from '../../../scripts/postgres/createCluster.ts';
import { findBinaries } from '../../../scripts/postgres/findBinaries.ts';
import { findServerAccount } from '../../../scripts/postgres/serverAccount.ts';
import { startServer, type Server, type ServerOptions } from '../../../scripts/postgres/startServer.ts';
import { findFreePort } from '../../../scripts/support/findFreePort.ts';
import { createTemplate } from '../../../test/support/createTemplate.ts';
import { startTestServer as serve } from '../../../site/src/server/testing/startTestServer.ts';
import { ask } from '../../../site/src/server/testing/ask.ts';
import { createMusterkreis, type Musterkreis } from '../testing/createMusterkreis.ts';
import { expectNoOrphan, expectPublished } from '../testing/expectPublished.ts';
import { spawnPublisher, type PublisherProcess } from '../testing/spawnPublisher.ts';
import { preparePublisherTest, type PublisherTest } from '../testing/startTestPublisher.ts';

let root: string;
let options: ServerOptions;
let server: Server;
let platform: PublisherTest;
let ids: Musterkreis;
let publisher: PublisherProcess;

const page = '/musterkreis/kontakte/';
const shows = async (text: string) => ((await platform.publicFile(page)) ?? '').includes(text);

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'schutznetz-test-'));
  await chmod(root, 0o711);
  const cluster = {
    folder: join(root, 'postgres'),
    account: findServerAccount(),
    binaries: findBinaries(),
    password: randomUUID(),
  };
  await createCluster(cluster);
  options = { ...cluster, port: await findFreePort(), logFile: join(root, 'postgres.log'), endsWithTerminal: true };
  server = await startServer(options);
  // What the template holds is all that the test needs, so it works on it directly.
  process.env['DATABASE_URL'] = server.urlOf(await createTemplate(server.urlOf('postgres')));
  platform = await preparePublisherTest();
  ids = await createMusterkreis(platform.payload);
  publisher = spawnPublisher();
  await expectPublished(platform);
});

afterAll(async () => {
  await publisher.kill('SIGTERM');
  await platform.end();
  await server.stop();
  await rm(root, { recursive: true, force: true });
});

async function publishText(description: string): Promise<void> {
  await platform.until(
    () =>
      platform.payload
        .update({ collection: 'contacts', id: ids.contact, data: { description, _status: 'published' } })
        .then(() => true)
        .catch(() => false),
    60_000,
  );
}

async function killServer(): Promise<void> {
  const gone = once(server.process, 'exit');
  server.process.kill('SIGKILL');
  await gone;
}

test('PostgreSQL is killed while nothing is published: readers notice nothing, the publisher lives and goes on.', async () => {
  await publishText('Vor dem Ausfall.');
  await platform.until(() => shows('Vor dem Ausfall.'), 60_000);
  const web = await serve(platform.dataDir);
  await killServer();
  const answer = await ask(web, page);
  expect(answer.status).toBe(200);
  expect(answer.text).toContain('Vor dem Ausfall.');
  server = await startServer(options);
  await publishText('Nach dem Ausfall.');
  await platform.until(() => shows('Nach dem Ausfall.'), 60_000);
  expect((await ask(web, page)).text).toContain('Nach dem Ausfall.');
  await web.close();
  expect(process.kill(publisher.pid, 0)).toBe(true);
});

test.each(['read', 'written', 'switched'])(
  'PostgreSQL is killed when a publication is at "%s": in the end everything is live and listed.',
  async (stage) => {
    const text = `Ausfall bei ${stage}.`;
    const seen = publisher.stages.length;
    const hold = join(platform.dataDir, `hold-${stage}`);
    await writeFile(hold, '');
    await publishText(text);
    await platform.until(
      () => Promise.resolve(publisher.stages.slice(seen).some((line) => line.stage === stage)),
      60_000,
    );
    await killServer();
    await rm(hold);
    server = await startServer(options);
    await platform.until(() => shows(text), 60_000);
    await platform.until(() => canAsk(), 60_000);
    await expectPublished(platform);
    expect(process.kill(publisher.pid, 0)).toBe(true);
  },
);

test('PostgreSQL is killed in the middle of a transaction: the transaction fails, the process lives.', async () => {
  const { db } = platform.payload;
  const transaction = await db.beginTransaction();
  if (transaction === null) throw new Error('no transaction');
  await killServer();
  server = await startServer(options);
  await db.rollbackTransaction(transaction);
  await publishText('Nach dem Abbruch einer Transaktion.');
  await platform.until(() => shows('Nach dem Abbruch einer Transaktion.'), 60_000);
});

test('After all of it nothing is left in the store that no release needs.', async () => {
  await publisher.kill('SIGTERM');
  await expectNoOrphan(platform.dataDir);
  publisher = spawnPublisher();
  await expectPublished(platform);
});

async function canAsk(): Promise<boolean> {
  const client = new pg.Client({ connectionString: String(process.env['DATABASE_URL']) });
  try {
    await client.connect();
    await platform.payload.count({ collection: 'releases' });
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
