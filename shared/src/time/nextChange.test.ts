import { expect, test } from 'vitest';
import type { Notice } from '../contract/editorial.ts';
import type { Snapshot } from '../contract/snapshot.ts';
import {
  makeContact,
  makeCoverage,
  makeDistrictSnapshot,
  makeEvent,
  makePortalSnapshot,
} from '../testing/musterkreis.ts';
import { nextChange } from './nextChange.ts';
import { toBerlin } from './toBerlin.ts';

const notice: Notice = {
  id: 1,
  kind: 'move',
  title: 'Umzug',
  text: null,
  link: null,
  startsAt: '2025-05-01T08:00:00.000Z',
  endsAt: '2025-05-02T08:00:00.000Z',
  jugendamt: null,
};

/** All moments of change after a start, found by asking again from each. */
function changesAfter(snapshot: Snapshot, start: string): string[] {
  const changes: string[] = [];
  for (let next = nextChange(snapshot, toBerlin(start)); next !== null; next = nextChange(snapshot, next)) {
    changes.push(next.toUTC().toISO());
  }
  return changes;
}

test('an event changes the pages when its registration closes, it begins and it ends', () => {
  const registration = { required: true, url: null, email: null, phone: null, seats: null, note: null };
  const event = makeEvent({ registration: { ...registration, deadline: '2025-03-20T11:00:00.000Z' } });
  const expected = ['2025-03-20T11:00:00.000Z', '2025-04-03T07:00:00.000Z', '2025-04-03T10:00:00.000Z'];
  expect(changesAfter(makeDistrictSnapshot({ events: [event] }), '2025-01-01')).toEqual(expected);
  const portal = makePortalSnapshot({ events: [{ district: 'musterkreis', districtName: 'Musterkreis', event }] });
  expect(changesAfter(portal, '2025-01-01')).toEqual(expected);
});

test('a notice changes the pages when it starts and ends', () => {
  expect(changesAfter(makePortalSnapshot({ notices: [notice] }), '2025-01-01')).toEqual([
    '2025-05-01T08:00:00.000Z',
    '2025-05-02T08:00:00.000Z',
  ]);
});

test('a coverage changes the pages at midnight in Berlin, in summer and in winter', () => {
  const coverage = [makeCoverage({ validFrom: '2025-03-30', validUntil: '2025-10-26' })];
  expect(changesAfter(makeDistrictSnapshot({ contacts: [makeContact({ coverage })] }), '2025-01-01')).toEqual([
    '2025-03-29T23:00:00.000Z',
    '2025-10-26T23:00:00.000Z',
  ]);
});

test('the earliest of all changes comes first and one at this moment is over', () => {
  const snapshot = makeDistrictSnapshot({ notices: [notice], events: [makeEvent()] });
  expect(nextChange(snapshot, toBerlin('2025-04-03T10:00:00.000Z'))?.toUTC().toISO()).toBe(notice.startsAt);
});

test('a month changes the pages at its end only', () => {
  const event = makeEvent({ time: { type: 'month', month: '2025-12' } });
  expect(changesAfter(makeDistrictSnapshot({ events: [event] }), '2025-01-01')).toEqual(['2025-12-31T23:00:00.000Z']);
});

test('without anything ahead only an edit changes the pages', () => {
  const open = makeEvent({ time: { type: 'open', note: null } });
  expect(nextChange(makeDistrictSnapshot({ events: [open] }), toBerlin('2025-01-01'))).toBeNull();
});
