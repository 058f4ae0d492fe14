import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { NetworkEvent } from '@schutznetz/shared/contract/event.ts';
import { makeEvent } from '@schutznetz/shared/testing/musterkreis.ts';
import { writeCalendar } from './writeCalendar.ts';

const url = 'https://schutznetz.example/musterkreis/termine/fachtag/';

function write(...events: NetworkEvent[]): string {
  const entries = events.map((event) => ({ event, url, districtName: null }));
  return writeCalendar({ name: 'Termine', entries });
}

function parse(text: string): { calendar: ICAL.Component; events: ICAL.Event[] } {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component)) };
}

function parseOne(event: NetworkEvent): ICAL.Event {
  const [parsed] = parse(write(event)).events;
  if (parsed === undefined) throw new Error('no VEVENT');
  return parsed;
}

describe('a timed event', () => {
  // The last Sundays of March and October, around the hour that is skipped and the hour that comes twice.
  test.each([
    ['2025-01-15T08:00:00.000Z', '2025-01-15T09:30:00.000Z', ';TZID=Europe/Berlin:20250115T090000'],
    ['2025-03-30T00:30:00.000Z', '2025-03-30T01:30:00.000Z', ';TZID=Europe/Berlin:20250330T013000'],
    ['2025-03-30T01:00:00.000Z', '2025-03-30T02:00:00.000Z', ';TZID=Europe/Berlin:20250330T030000'],
    ['2025-07-01T22:15:00.000Z', '2025-07-01T23:00:00.000Z', ';TZID=Europe/Berlin:20250702T001500'],
    ['2025-10-25T22:00:00.000Z', '2025-10-26T03:00:00.000Z', ';TZID=Europe/Berlin:20251026T000000'],
    ['2025-10-26T01:30:00.000Z', '2025-10-26T04:00:00.000Z', ':20251026T013000Z'],
    ['2025-12-31T22:30:00.000Z', '2025-12-31T23:30:00.000Z', ';TZID=Europe/Berlin:20251231T233000'],
  ])('of %s is read back as the same instants', (start, end, local) => {
    const event = makeEvent({ time: { type: 'timed', start, end } });
    expect(write(event)).toContain(`DTSTART${local}\r\n`);
    const parsed = parseOne(event);
    expect(parsed.startDate.toJSDate().toISOString()).toBe(start);
    expect(parsed.endDate.toJSDate().toISOString()).toBe(end);
  });

  test('without an end has no DTEND', () => {
    expect(write(makeEvent({ time: { type: 'timed', start: '2024-11-06T11:30:00.000Z', end: null } }))).not.toContain(
      'DTEND',
    );
  });

  test('brings the rules of its zone with it', () => {
    const zone = parse(write(makeEvent())).calendar.getFirstSubcomponent('vtimezone');
    expect(zone?.getFirstPropertyValue('tzid')).toBe('Europe/Berlin');
  });
});

describe('an all-day event', () => {
  test('ends the day after its last day', () => {
    const text = write(makeEvent({ time: { type: 'all-day', startDate: '2025-10-06', endDate: '2025-10-06' } }));
    expect(text).toContain('DTSTART;VALUE=DATE:20251006\r\n');
    expect(text).toContain('DTEND;VALUE=DATE:20251007\r\n');
  });

  test('over a clock change and the end of a month keeps its days', () => {
    const parsed = parseOne(makeEvent({ time: { type: 'all-day', startDate: '2025-10-25', endDate: '2025-10-31' } }));
    expect(parsed.startDate.toString()).toBe('2025-10-25');
    expect(parsed.endDate.toString()).toBe('2025-11-01');
  });
});

test('a change keeps the UID and carries SEQUENCE, DTSTAMP and LAST-MODIFIED in UTC', () => {
  const text = write(makeEvent({ sequence: 3, changedAt: '2025-03-30T06:07:08.000Z' }));
  expect(text).toContain('UID:fachtag@musterkreis.example\r\n');
  expect(text).toContain('SEQUENCE:3\r\n');
  expect(text).toContain('DTSTAMP:20250330T060708Z\r\n');
  expect(text).toContain('LAST-MODIFIED:20250330T060708Z\r\n');
});

test.each([
  ['scheduled', 'CONFIRMED', 'Fachtag im Musterkreis'],
  ['cancelled', 'CANCELLED', 'Abgesagt: Fachtag im Musterkreis'],
  ['postponed', 'TENTATIVE', 'Verschoben: Fachtag im Musterkreis'],
] as const)('an event that is %s says %s and says it in its title', (status, expected, title) => {
  const parsed = parseOne(makeEvent({ status }));
  expect(parsed.component.getFirstPropertyValue('status')).toBe(expected);
  expect(parsed.summary).toBe(title);
});

test('an event without a day is left out', () => {
  const { events } = parse(
    write(
      makeEvent({ id: 2, time: { type: 'month', month: '2024-06' } }),
      makeEvent({ id: 3, time: { type: 'open', note: null } }),
    ),
  );
  expect(events).toEqual([]);
});

test('an empty calendar still has a component, as the grammar asks for', () => {
  const { calendar } = parse(write());
  expect(calendar.getAllSubcomponents()).toHaveLength(1);
});

describe('the text', () => {
  const tricky = makeEvent({
    title: 'Äußerst langer Titel; mit Komma, Strichpunkt, Rückstrich \\ und „Zeichen“ jenseits von ASCII 👧🏽 — '.repeat(
      3,
    ),
    summary: 'Erste Zeile\r\nZweite Zeile\u0007\u0085',
    venue: 'Bürgerhaus, Saal 1',
    uid: 'a\r\nATTENDEE:mailto:x@example.org',
  });

  test('has lines of at most 75 octets that end in CRLF', () => {
    const text = write(tricky);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const longest = Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)));
    expect(longest).toBeLessThanOrEqual(75);
  });

  test('is read back unchanged, but for control characters', () => {
    const parsed = parseOne(tricky);
    expect(parsed.summary).toBe(tricky.title.trim());
    expect(parsed.location).toBe('Bürgerhaus, Saal 1');
    expect(parsed.description).toBe(`Erste Zeile\nZweite Zeile\nFür Fachkräfte\nAlle Angaben: ${url}`);
  });

  test('cannot begin a property of its own', () => {
    expect(parseOne(tricky).component.getFirstProperty('attendee')).toBeNull();
  });

  test('of a name with a comma is escaped', () => {
    const text = writeCalendar({ name: 'Soest, Lippstadt\nX-A:1', entries: [] });
    expect(text).toContain('NAME:Soest\\, Lippstadt X-A:1\r\n');
  });
});

test('equal input makes equal bytes, whatever the order of the events', () => {
  const a = makeEvent({ uid: 'a', time: { type: 'all-day', startDate: '2025-10-06', endDate: '2025-10-06' } });
  const b = makeEvent({ uid: 'b' });
  const c = makeEvent({ uid: 'c' });
  expect(write(c, a, b)).toBe(write(b, c, a));
  expect(parse(write(a, c, b)).events.map((event) => event.uid)).toEqual(['b', 'c', 'a']);
});

test('several events come out as each of them does alone, once with their district and once without', () => {
  const events = [
    makeEvent({
      id: 1,
      uid: 'a@musterkreis.example',
      title: 'Erstes – mit END:VEVENT im Namen und sehr viel mehr Text als in eine Zeile geht',
    }),
    makeEvent({
      id: 2,
      uid: 'b@musterkreis.example',
      time: { type: 'all-day', startDate: '2025-10-06', endDate: '2025-10-06' },
    }),
  ];
  for (const districtName of [null, 'Musterkreis', null]) {
    const entries = events.map((event) => ({ event, url, districtName }));
    const { events: read } = parse(writeCalendar({ name: 'Termine', entries }));
    const alone = entries.flatMap((entry) => parse(writeCalendar({ name: 'Termine', entries: [entry] })).events);
    const titles = events.map(({ title }) => (districtName === null ? title : `${title} (${districtName})`));
    expect(read.map(({ summary }) => summary).sort()).toEqual(titles.sort());
    expect(read.map(String).sort()).toEqual(alone.map(String).sort());
  }
});

test('a name may hold the words of a calendar', () => {
  const entries = [{ event: makeEvent(), url, districtName: null }];
  const { calendar, events } = parse(writeCalendar({ name: 'BEGIN:VEVENT im Musterkreis', entries }));
  expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('BEGIN:VEVENT im Musterkreis');
  expect(events).toHaveLength(1);
});

test('the rules of the zone are there when one event needs them, and once', () => {
  const allDay = { type: 'all-day', startDate: '2025-10-06', endDate: '2025-10-06' } as const;
  const local = makeEvent({ id: 1, uid: 'a@musterkreis.example' });
  const other = makeEvent({ id: 2, uid: 'b@musterkreis.example' });
  expect(write(makeEvent({ time: allDay })).match(/BEGIN:VTIMEZONE/g)).toBeNull();
  expect(write(makeEvent({ time: allDay }), local, other).match(/BEGIN:VTIMEZONE/g)).toHaveLength(1);
});
