import { afterAll, beforeAll, expect, test } from 'vitest';
import { useTestDatabase } from '../../../test/support/testDatabase.ts';
import { createMusterkreis, fictionalNumbers, type Musterkreis } from '../testing/createMusterkreis.ts';
import { preparePublisherTest, type PublisherTest } from '../testing/startTestPublisher.ts';

await useTestDatabase();

let platform: PublisherTest;
let ids: Musterkreis;
let publisher: { stop: () => Promise<void> };

const help = '/musterkreis/hilfe/';

beforeAll(async () => {
  platform = await preparePublisherTest();
  ids = await createMusterkreis(platform.payload);
  publisher = await platform.start();
  await platform.until(async () => (await platform.publicFile('/musterkreis/')) !== null);
});

afterAll(() => platform.end());

async function helpPage(): Promise<string> {
  return (await platform.publicFile(help)) ?? '';
}

function phones(number: string) {
  return [{ number, kind: 'landline' as const }];
}

async function openJobs(): Promise<number> {
  const { totalDocs } = await platform.payload.count({
    collection: 'payload-jobs',
    where: { queue: { equals: 'publish' } },
  });
  return totalDocs;
}

test('A published district is public on its own pages and on the portal.', async () => {
  expect(await helpPage()).toContain('tel:+493023125001');
  await platform.until(async () => ((await platform.publicFile('/')) ?? '').includes('/musterkreis/'));
  expect(await platform.publicFile('/orte/')).toContain('Musterstadt');
});

test('A number that is not public stands on no page.', async () => {
  expect(await helpPage()).not.toContain(fictionalNumbers.internal.slice(3));
});

test('A draft does not appear; publishing it replaces the number on the page.', async () => {
  const { payload } = platform;
  const data = { phones: phones(fictionalNumbers.second) };
  await payload.update({ collection: 'contacts', id: ids.contact, data, draft: true });
  await platform.until(async () => (await openJobs()) === 0);
  expect(await helpPage()).toContain('tel:+493023125001');
  expect(await helpPage()).not.toContain('tel:+493023125002');

  await payload.update({ collection: 'contacts', id: ids.contact, data: { ...data, _status: 'published' } });
  await platform.until(async () => (await helpPage()).includes('tel:+493023125002'));
  expect(await helpPage()).not.toContain('tel:+493023125001');
});

test('A change is rolled back together with the wish to publish it.', async () => {
  const { payload } = platform;
  await platform.until(async () => (await openJobs()) === 0);
  const transactionID = await payload.db.beginTransaction();
  if (transactionID === null) throw new Error('no transaction');
  await payload.update({
    collection: 'contacts',
    id: ids.contact,
    data: { description: 'Das wird zurückgenommen.', _status: 'published' },
    req: { transactionID },
  });
  await payload.db.rollbackTransaction(transactionID);
  expect(await openJobs()).toBe(0);
});

test('Unpublishing a date takes its page off the site, even when a newer draft hides the public state.', async () => {
  const { payload } = platform;
  const page = '/musterkreis/termine/netzwerktreffen/';
  await platform.until(async () => (await platform.publicFile(page)) !== null);
  await payload.update({ collection: 'events', id: ids.event, data: { title: 'Treffen (Entwurf)' }, draft: true });
  await payload.update({ collection: 'events', id: ids.event, data: { _status: 'draft' } });
  await platform.until(async () => (await platform.publicFile(page)) === null);
});

test('Forty saves that wait become one release, and the last state wins.', async () => {
  const { payload } = platform;
  await publisher.stop();
  const { totalDocs: before } = await payload.count({ collection: 'releases' });
  for (let n = 1; n <= 40; n += 1) {
    await payload.update({
      collection: 'contacts',
      id: ids.contact,
      data: { title: `ASD ${n}`, _status: 'published' },
    });
  }
  publisher = await platform.start();
  await platform.until(async () => (await openJobs()) === 0);
  expect(await helpPage()).toContain('ASD 40');
  const { totalDocs: after } = await payload.count({ collection: 'releases' });
  expect(after - before).toBe(1);
});

test('The releases tell who asked and what changed.', async () => {
  const { docs } = await platform.payload.find({ collection: 'releases', sort: '-number', limit: 1, depth: 0 });
  expect(docs[0]).toMatchObject({ state: 'live' });
  expect(docs[0]?.units?.[0]).toMatchObject({ unit: 'musterkreis' });
  expect(JSON.stringify(docs[0]?.units?.[0]?.changedPages)).toContain(help);
});

test('A page that would show a number that is not public stops its unit, and the office reads which page.', async () => {
  const { payload } = platform;
  const before = await helpPage();
  const secret = { description: 'Oder mobil unter 030 / 23125-099.', title: 'ASD mit Durchwahl 030 23125 099' };
  await payload.update({ collection: 'contacts', id: ids.contact, data: { ...secret, _status: 'published' } });
  const stateOf = async () => {
    const { docs } = await payload.find({ collection: 'publish-units', where: { unit: { equals: 'musterkreis' } } });
    return docs[0];
  };
  await platform.until(async () => Boolean((await stateOf())?.error));
  expect((await stateOf())?.error).toMatch(/nicht öffentliche Rufnummer/);
  expect(await helpPage()).toBe(before);

  await payload.update({
    collection: 'contacts',
    id: ids.contact,
    data: { description: null, title: 'ASD Musterstadt', _status: 'published' },
  });
  await platform.until(async () => (await helpPage()).includes('ASD Musterstadt'));
  await platform.until(async () => (await stateOf())?.error === null);
});

test('Where the site has moved to another address, every page names it after the next start.', async () => {
  await publisher.stop();
  publisher = await platform.start({ origin: 'https://netzwerke.example' });
  for (const path of [help, '/musterkreis/netzwerk/', '/'])
    await platform.until(async () =>
      ((await platform.publicFile(path)) ?? '').includes(
        `<link rel="canonical" href="https://netzwerke.example${path}"`,
      ),
    );
  await platform.until(async () => (await openJobs()) === 0);
});
