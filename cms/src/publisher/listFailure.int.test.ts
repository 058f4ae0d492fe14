import type { Payload } from 'payload';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { useTestDatabase } from '../../../test/support/testDatabase.ts';
import { readReleases } from '../operations/overview/readReleases.ts';
import { loadTestPayload } from '../testing/loadTestPayload.ts';
import { databaseOf } from './Database.ts';
import { listFailure } from './listFailure.ts';
import { listRelease } from './listRelease.ts';

await useTestDatabase();

let payload: Payload;
let minute = 0;

const full = 'Der Datenträger ist voll.';

beforeAll(async () => {
  payload = await loadTestPayload();
});
beforeEach(() => payload.delete({ collection: 'releases', where: { id: { exists: true } } }));
afterAll(() => payload.destroy());

function nextMoment(): string {
  minute += 1;
  return new Date(Date.UTC(2026, 4, 4, 8, minute)).toISOString();
}

async function fail(errors: Record<string, string>, title = 'ASD Musterstadt'): Promise<string> {
  const at = nextMoment();
  const units = Object.entries(errors).map(([unit, error]) => ({ unit, error }));
  const causes = [{ kind: 'document' as const, title }];
  await listFailure({ payload, data: { at, state: 'failed', units, causes } });
  return at;
}

async function listed() {
  const releases = await readReleases({ database: databaseOf(payload), sight: true });
  return releases.map(({ at, attempts, causes, units }) => ({
    at,
    attempts,
    causes: causes.map(({ title }) => title),
    units: units.map(({ unit }) => unit),
  }));
}

test('What fails again in the same way is one entry with the time and the causes of the last attempt.', async () => {
  await fail({ musterkreis: full });
  await fail({ musterkreis: full });
  const at = await fail({ musterkreis: full }, 'Netzwerktreffen');
  expect(await listed()).toEqual([{ at, attempts: 3, causes: ['Netzwerktreffen'], units: ['musterkreis'] }]);
});

test('Units that fail in turn have one entry each.', async () => {
  for (let n = 1; n <= 3; n += 1) {
    await fail({ musterkreis: full });
    await fail({ beispielkreis: full });
  }
  expect(await listed()).toMatchObject([
    { attempts: 3, units: ['beispielkreis'] },
    { attempts: 3, units: ['musterkreis'] },
  ]);
});

test('Another error, and another set of units, are entries of their own.', async () => {
  await fail({ musterkreis: full });
  await fail({ musterkreis: 'Die Vorlage ist gestolpert.' });
  await fail({ musterkreis: 'Die Vorlage ist gestolpert.', portal: full });
  expect(await listed()).toMatchObject([{ attempts: 1 }, { attempts: 1 }, { attempts: 1 }]);
});

test('What fails again after a release went live is a new entry.', async () => {
  await fail({ musterkreis: full });
  await listRelease({
    payload,
    data: { number: 1, at: nextMoment(), state: 'live', units: [{ unit: 'musterkreis' }] },
  });
  await fail({ musterkreis: full });
  expect(await listed()).toMatchObject([{ attempts: 1 }, { attempts: 1 }, { attempts: 1 }]);
});
