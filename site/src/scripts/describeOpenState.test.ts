import type { Hours } from '@schutznetz/shared/contract/contact.ts';
import { openState } from '@schutznetz/shared/time/openState.ts';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { mustercontacts } from '../fixtures/contacts.ts';
import { musterhelplines } from '../fixtures/reference.ts';
import { writeHours } from '../context/writeHours.ts';
import { describeOpenState } from './describeOpenState.ts';

const office = mustercontacts[0]?.hours as Hours;

function describeAt(moment: string, hours: Hours = office): string {
  return describeOpenState({
    hours: writeHours(hours) ?? '',
    isClosedOnHolidays: hours.closedOnHolidays,
    now: DateTime.fromISO(moment, { zone: 'Europe/Berlin' }).toJSDate(),
  }).text;
}

describe('the sentence about the hours', () => {
  it('says until when someone answers', () => {
    expect(describeAt('2026-02-09T10:15')).toBe('Jetzt ist Sprechzeit, bis 12:30 Uhr.');
  });

  it('says when someone answers again on the same day', () => {
    expect(describeAt('2026-02-09T12:30')).toBe('Jetzt ist keine Sprechzeit. Wieder heute ab 13:30 Uhr.');
  });

  it('names the weekday after a weekend', () => {
    expect(describeAt('2026-02-06T12:00')).toBe('Jetzt ist keine Sprechzeit. Wieder am Montag ab 8:00 Uhr.');
  });

  it('joins openings that follow each other without a gap', () => {
    const parents = musterhelplines.find((helpline) => helpline.name.startsWith('Eltern'))?.hours as Hours;
    expect(describeAt('2026-02-10T16:30', parents)).toBe('Jetzt ist Sprechzeit, bis 19:00 Uhr.');
  });

  it('skips a public holiday', () => {
    expect(describeAt('2026-04-06T10:00')).toBe('Jetzt ist keine Sprechzeit. Wieder morgen ab 8:00 Uhr.');
  });

  it('says nothing once an opening without an end has begun', () => {
    const hours: Hours = {
      ...office,
      blocks: [{ days: ['di'], from: '10:00', to: null, channel: 'any', language: null }],
    };
    expect(describeAt('2026-02-10T15:00', hours)).toBe('');
  });

  it('is not written where a note may hold an exception', () => {
    expect(writeHours({ ...office, note: 'Am Rosenmontag geschlossen.' })).toBeNull();
  });

  it('agrees with the platform at hundreds of moments of a year, over both clock changes', () => {
    const hours = writeHours(office) ?? '';
    const start = DateTime.fromISO('2026-01-01T00:00:00', { zone: 'Europe/Berlin' });
    for (let quarter = 0; quarter < 365 * 96; quarter += 117) {
      const now = start.plus({ minutes: 15 * quarter });
      const { isOpen } = describeOpenState({ hours, isClosedOnHolidays: true, now: now.toJSDate() });
      expect(`${now.toISO() ?? ''} ${String(isOpen)}`).toBe(
        `${now.toISO() ?? ''} ${String(openState(office, now).state === 'open')}`,
      );
    }
  });
});
