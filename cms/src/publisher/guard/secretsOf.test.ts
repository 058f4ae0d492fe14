import type { NetworkEvent } from '@schutznetz/shared/contract/event.ts';
import {
  makeContact,
  makeDistrictSnapshot,
  makeEvent,
  makePortalSnapshot,
} from '@schutznetz/shared/testing/musterkreis.ts';
import { expect, test } from 'vitest';
import { secretsOf } from './secretsOf.ts';

const district = makeDistrictSnapshot().district;
const own = { numbers: ['+493023125098', '+493023125099'], emails: ['intern@musterkreis.example'] };
const others = { numbers: ['+493023125097'], emails: [] };
const secrets = new Map([
  [district.id, own],
  [district.id + 1, others],
]);

const contacts = [makeContact({ phones: [{ number: '+493023125099', kind: 'landline', label: null }] })];
const registration = { required: true, url: null, phone: null, deadline: null, seats: null, note: null };
const listed = (event: NetworkEvent) => ({ district: district.slug, districtName: district.name, event });
const event = listed(makeEvent());
const telling = listed(makeEvent({ registration: { ...registration, email: 'Intern@musterkreis.example' } }));

test('A district has its own secrets, and the portal those of all.', () => {
  expect(secretsOf(makeDistrictSnapshot({ contacts: [] }), secrets)).toEqual(own);
  expect(secretsOf(makePortalSnapshot(), secrets).numbers).toEqual([...others.numbers, ...own.numbers]);
});

test('What a snapshot publishes in a field of its own is no secret on its pages, and is one again without the field.', () => {
  const published = makeDistrictSnapshot({ contacts });
  expect(secretsOf(published, secrets).numbers).toEqual(['+493023125098']);
  expect(secretsOf(makeDistrictSnapshot({ contacts: [] }), secrets)).toEqual(own);
  expect(secretsOf(published, secrets).numbers).toEqual(['+493023125098']);
});

test('Neither is what an event on the portal publishes, as long as it does.', () => {
  expect(secretsOf(makePortalSnapshot({ events: [event] }), secrets).emails).toEqual(own.emails);
  expect(secretsOf(makePortalSnapshot({ events: [event, telling] }), secrets).emails).toEqual([]);
  expect(secretsOf(makePortalSnapshot({ events: [event] }), secrets).emails).toEqual(own.emails);
});

test('The same secrets are the same object, whatever else a snapshot says.', () => {
  const before = secretsOf(makeDistrictSnapshot({ contacts }), secrets);
  expect(secretsOf(makeDistrictSnapshot({ contacts: [...contacts, makeContact({ id: 77 })] }), secrets)).toBe(before);
});
