import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useTestDatabase } from '../../../../test/support/testDatabase.ts';
import { seedPeople } from '../../access/testing/seedPeople.ts';
import { startCms } from '../../access/testing/startCms.ts';
import { people, type Person } from '../../access/testing/people.ts';
import { databaseOf } from '../../publisher/Database.ts';
import { findOpenOperations } from '../operationQueue.ts';
import type { OperationCommand } from '../Operation.ts';
import type { Overview } from '../overview/Overview.ts';

await useTestDatabase();
const cms = await startCms();
afterAll(cms.stop);
const world = await seedPeople(cms);

const buttons = {
  'publish own': { kind: 'publish', units: ['musterkreis'] },
  'publish own and elsewhere': { kind: 'publish', units: ['musterkreis', 'beispielkreis'] },
  'publish the portal': { kind: 'publish', units: ['portal'] },
  'publish everything': { kind: 'publish', units: ['*'] },
  'publish everything beside own': { kind: 'publish', units: ['musterkreis', '*'] },
  'go back with own': { kind: 'rollback', release: 1, units: ['musterkreis'] },
  'go back with the portal': { kind: 'rollback', release: 1, units: ['portal'] },
  'go back with everything': { kind: 'rollback', release: 1, units: null },
  'let go of own': { kind: 'release-hold', units: ['musterkreis'] },
  'let go of everything': { kind: 'release-hold', units: null },
  pause: { kind: 'pause' },
  resume: { kind: 'resume' },
} as const satisfies Record<string, OperationCommand | object>;

type Button = keyof typeof buttons;

const own: Button[] = ['publish own', 'go back with own', 'let go of own'];
const everything = Object.keys(buttons) as Button[];

const allowed: Record<Person, { sees: boolean; buttons: Button[] }> = {
  anonymous: { sees: false, buttons: [] },
  administrator: { sees: true, buttons: everything },
  'coordination, own': { sees: true, buttons: own },
  'coordination, partner': { sees: true, buttons: own },
  'coordination, elsewhere': { sees: true, buttons: [] },
  'editing, own': { sees: true, buttons: [] },
  'editing, elsewhere': { sees: true, buttons: [] },
  operations: { sees: true, buttons: everything },
};

const queued = async () => (await findOpenOperations(databaseOf(cms.payload))).length;

beforeAll(async () => {
  for (const [number, unit] of [
    [1, 'musterkreis'],
    [2, 'beispielkreis'],
    [3, 'portal'],
  ] as const) {
    await cms.payload.db.create({ collection: 'publish-units', data: { unit, release: number } });
    const data = {
      number,
      at: new Date().toISOString(),
      state: 'live' as const,
      units: [{ unit, changedPages: { added: [`/${unit}/`], changed: [], removed: [] } }],
      causes: [{ kind: 'document' as const, title: `Geheimsache ${unit}`, person: 'Max Muster' }],
    };
    await cms.payload.create({ collection: 'releases', data });
  }
});

describe.each([...people])('%s', (person) => {
  const token = world.tokens[person];

  test.each(everything)('%s', async (button) => {
    const before = await queued();
    const { status } = await cms.send({ method: 'POST', path: '/operations', token, body: buttons[button] });
    const isAllowed = allowed[person].buttons.includes(button);
    expect(status).toBe(isAllowed ? 202 : person === 'anonymous' ? 401 : 403);
    expect(await queued()).toBe(before + (isAllowed ? 1 : 0));
  });

  test('sees no more than the own units', async () => {
    const { status, body } = await cms.send({ path: '/operations', token });
    expect(status).toBe(allowed[person].sees ? 200 : 401);
    if (!allowed[person].sees) return;
    const overview = body as unknown as Overview;
    const isCentral = person === 'administrator' || person === 'operations';
    const home = person.endsWith('elsewhere') ? 'beispielkreis' : 'musterkreis';
    const units = isCentral ? ['beispielkreis', 'musterkreis', 'portal'] : [home];
    expect(overview.units.map(({ unit }) => unit).sort()).toEqual(units);
    expect(overview.releases.map((release) => release.units[0]?.unit ?? '').sort()).toEqual(units);
    expect(overview.mayDirectEverything).toBe(isCentral);
    const mayDirect = isCentral || person.startsWith('coordination');
    expect(overview.units.map(({ mayPublish, mayRollBack }) => mayPublish && mayRollBack)).toEqual(
      units.map(() => mayDirect),
    );
    expect(JSON.stringify(body).includes(`Geheimsache beispielkreis`)).toBe(units.includes('beispielkreis'));
    const { status: foreign } = await cms.send({ path: '/operations/releases/2', token });
    expect(foreign).toBe(units.includes('beispielkreis') ? 200 : 404);
    const { status: diff } = await cms.send({
      path: '/operations/releases/2/diff?unit=beispielkreis&path=/beispielkreis/',
      token,
    });
    expect(diff).toBe(units.includes('beispielkreis') ? 200 : 404);
  });
});

test('What is no command is refused and queues nothing.', async () => {
  const before = await queued();
  for (const body of [
    { kind: 'publish' },
    { kind: 'rollback', units: null },
    { kind: 'rm' },
    null,
    { kind: 'pause', units: [] },
  ]) {
    const { status } = await cms.send({ method: 'POST', path: '/operations', token: world.tokens.administrator, body });
    expect(status).toBe(400);
  }
  expect(await queued()).toBe(before);
});

test('Without the release store at hand the difference of a page is explained, not broken.', async () => {
  const { status, body } = await cms.send({
    path: '/operations/releases/1/diff?unit=musterkreis&path=/musterkreis/',
    token: world.tokens.administrator,
  });
  expect(status).toBe(200);
  expect(body).toMatchObject({
    state: 'unavailable',
    reason: expect.stringContaining('nicht auf dem Rechner') as string,
  });
});

test('Nobody writes the state of units, the releases or the pause over REST.', async () => {
  const token = world.tokens.administrator;
  for (const path of ['/publish-units', '/releases', '/globals/publishing']) {
    const { status } = await cms.send({ method: 'POST', path, token, body: { unit: 'x', paused: true } });
    expect(status).toBe(403);
  }
});
