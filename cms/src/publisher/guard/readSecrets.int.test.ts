import type { Payload } from 'payload';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { useTestDatabase } from '../../../../test/support/testDatabase.ts';
import { loadTestPayload } from '../../testing/loadTestPayload.ts';
import { seedMusterkreis, type Musterkreis } from '../../testing/seedMusterkreis.ts';
import { databaseOf } from '../Database.ts';
import { readSecrets, type Secrets } from './readSecrets.ts';

await useTestDatabase();

let payload: Payload;
let ids: Musterkreis;

beforeAll(async () => {
  payload = await loadTestPayload();
  ids = await seedMusterkreis(payload);
});
afterEach(() => payload.delete({ collection: 'contacts', where: {} }));
afterAll(() => payload.destroy());

const numbers = { usual: '+493023125091', outOfHours: '+493023125092', noted: '+493023125093', told: '+493023125094' };

/** Every place of a contact that holds a number or a mail, each with its own. */
const channels = {
  phones: [{ number: numbers.usual, kind: 'landline' }],
  emails: [{ address: 'Stelle@musterkreis.example' }],
  outOfHours: {
    route: 'own-number',
    phone: { number: numbers.outOfHours, kind: 'landline' },
    note: 'Sonst nachts@musterkreis.example.',
  },
  description: 'Mobil unter 030 / 231 25-094.',
};

test.each(['partners', 'internal'])(
  'Of a contact that is for %s every number and mail is secret, also those in its texts.',
  async (visibility) => {
    await create({ ...channels, visibility, _status: 'published' });
    expect(await secretsOfDistrict()).toEqual({
      numbers: [numbers.usual, numbers.outOfHours, numbers.told],
      emails: ['nachts@musterkreis.example', 'stelle@musterkreis.example'],
    });
  },
);

test('Of a public contact only the internal channels with their notes are secret.', async () => {
  const internalChannels = [
    { kind: 'phone', value: numbers.usual, visibility: 'partners', note: 'Vertretung 030 23125 093' },
    {
      kind: 'email',
      value: 'intern@musterkreis.example',
      visibility: 'internal',
      note: 'statt neu@musterkreis.example',
    },
  ];
  await create({
    ...channels,
    phones: [],
    internalChannels,
    visibility: 'public',
    _status: 'published',
  });
  expect(await secretsOfDistrict()).toEqual({
    numbers: [numbers.usual, numbers.noted],
    emails: ['intern@musterkreis.example', 'neu@musterkreis.example'],
  });
});

test('A draft makes its numbers secret at once, and leaves alone what only the published text says.', async () => {
  const contact = await create({ ...channels, visibility: 'public', _status: 'published' });
  expect(await secretsOfDistrict()).toBeUndefined();
  await payload.update({
    collection: 'contacts',
    id: contact,
    data: {
      visibility: 'internal',
      outOfHours: { ...channels.outOfHours, phone: { number: numbers.noted, kind: 'landline' } } as never,
    },
    draft: true,
  });
  expect(await secretsOfDistrict()).toEqual({
    numbers: [numbers.usual, numbers.noted],
    emails: ['stelle@musterkreis.example'],
  });
});

test('Each district has its own secrets, and the portal those of all.', async () => {
  await create({ phones: channels.phones, visibility: 'internal', _status: 'published' });
  await create({
    phones: [{ number: numbers.noted, kind: 'landline' }],
    visibility: 'internal',
    jugendamt: null,
    district: ids.otherDistrict,
    _status: 'published',
  });
  const database = databaseOf(payload);
  expect([...(await readSecrets(database, [ids.otherDistrict]))]).toEqual([
    [ids.otherDistrict, { numbers: [numbers.noted], emails: [] }],
  ]);
  expect((await readSecrets(database, null)).size).toBe(2);
});

async function create(data: Record<string, unknown>): Promise<number> {
  const owner = { district: ids.district, jugendamt: ids.jugendamt };
  const contact = { title: 'ASD', purposes: ['acute-in-hours'], ...owner, ...data };
  return (await payload.create({ collection: 'contacts', data: contact as never })).id;
}

async function secretsOfDistrict(): Promise<Secrets | undefined> {
  const secrets = (await readSecrets(databaseOf(payload), [ids.district])).get(ids.district);
  return secrets && { numbers: secrets.numbers.toSorted(), emails: secrets.emails.toSorted() };
}
