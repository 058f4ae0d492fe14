import type { Snapshot } from '@schutznetz/shared/contract/snapshot.ts';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { changeDistrict } from '../../testing/changeDistrict.ts';
import { readFixturePage, renderFixturePage } from '../../testing/renderFixturePage.ts';

const events = '/musterkreis/termine/';
const meeting = '/musterkreis/termine/netzwerktreffen-maerz-2026/';

describe('the dates of a district', () => {
  test('show what comes first and what is over below its year', async () => {
    const text = await readFixturePage(events);
    expect(text).toMatch(/Kommende Termine .*Netzwerktreffen: .* Vergangene Termine 2025 .*Auftakt des Netzwerks/);
  });

  test('move to the past by the clock alone', async () => {
    const text = await readFixturePage(events, { now: '2026-03-12T11:30:00.000Z' });
    expect(text).toMatch(/Vergangene Termine 2026 Donnerstag, 12\. März 2026, 9:00 bis 12:30 Uhr Netzwerktreffen/);
  });

  test('say in words what is cancelled and what is postponed', async () => {
    const text = await readFixturePage(events);
    expect(text).toContain('Abgesagt Treffen des Arbeitskreises InsoFa');
    expect(text).toContain('Verschoben Vortrag für Eltern');
  });

  test('count the qualification offers of a year and tell the planned ones', async () => {
    expect(await readFixturePage(events)).toContain('2026: zwei Angebote (geplant)');
    expect(await readFixturePage(events, { now: '2026-03-12T11:30:00.000Z' })).toContain(
      '2026: zwei Angebote (davon eines noch geplant)',
    );
  });

  test('say so when none is coming', async () => {
    expect(await readFixturePage(events, { change: keepOnly('auftakt-2025') })).toContain(
      'Kommende Termine Zurzeit ist kein Termin angekündigt.',
    );
  });

  test('show a date that is still open with its note', async () => {
    expect(await readFixturePage(events)).toContain(
      'Termin steht noch nicht fest Der Termin wird nach den Sommerferien 2026 vereinbart.',
    );
  });
});

describe('the page of an event', () => {
  test('says when, where, for whom and how to register', async () => {
    const text = await readFixturePage(meeting);
    expect(text).toContain('Wann Donnerstag, 12. März 2026, 9:00 bis 12:30 Uhr');
    expect(text).toContain('Bürgerhaus Musterstadt, Saal 1 Probeplatz 3 00001 Musterstadt');
    expect(text).toContain('Anmeldeschluss: Sonntag, 1. März 2026, 23:59 Uhr');
  });

  test('closes the registration with its deadline', async () => {
    const text = await readFixturePage(meeting, { now: '2026-03-01T22:59:00.000Z' });
    expect(text).toContain('Die Anmeldefrist ist abgelaufen: Sonntag, 1. März 2026, 23:59 Uhr.');
    expect(text).not.toContain('zur Anmeldung');
  });

  test('of the past says so and asks nobody to register', async () => {
    const text = await readFixturePage(meeting, { now: '2026-03-13T08:00:00.000Z' });
    expect(text).toContain('Dieser Termin ist vorbei.');
    expect(text).not.toContain('Anmeldung');
    expect(text).not.toContain('Kalender übernehmen');
  });

  test('that is cancelled says so first, with the reason', async () => {
    const text = await readFixturePage('/musterkreis/termine/ak-insofa-februar-2026/');
    expect(text).toContain('Dieser Termin ist abgesagt. Die Referentin ist erkrankt.');
  });

  test('that is not in the snapshot is not there', async () => {
    await expect(renderFixturePage('/musterkreis/termine/gibt-es-nicht/')).rejects.toThrow('404');
  });
});

describe('the calendar files', () => {
  test.each(['/musterkreis/termine.ics', '/termine.ics'])('%s holds every event that has a day', async (path) => {
    const { contentType, bytes } = await renderFixturePage(path);
    expect(contentType).toBe('text/calendar; charset=utf-8');
    const calendar = new ICAL.Component(ICAL.parse(Buffer.from(bytes).toString('utf8')) as unknown[]);
    const uids = calendar.getAllSubcomponents('vevent').map((event) => event.getFirstPropertyValue('uid'));
    expect(uids.slice(-4)).toEqual([303, 301, 304, 302].map((id) => `termin-${id}@schutznetz.example`));
  });

  test('of a district without dates is empty and there, for those who subscribed to it', async () => {
    const { contentType, bytes } = await renderFixturePage('/musterkreis/termine.ics', {
      change: withoutEvents,
    });
    expect(contentType).toBe('text/calendar; charset=utf-8');
    const calendar = new ICAL.Component(ICAL.parse(Buffer.from(bytes).toString('utf8')) as unknown[]);
    expect(calendar.getAllSubcomponents('vevent')).toEqual([]);
  });

  test('of one event holds only that event', async () => {
    const { bytes } = await renderFixturePage('/musterkreis/termine/ak-insofa-februar-2026.ics');
    const text = Buffer.from(bytes).toString('utf8');
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(text).toContain('STATUS:CANCELLED\r\n');
  });

  test('of an event without a day is not there', async () => {
    await expect(renderFixturePage('/musterkreis/termine/schulung-ehrenamt.ics')).rejects.toThrow('404');
  });
});

describe('the dates of the portal', () => {
  test('stand below their month and name the district', async () => {
    const text = await readFixturePage('/termine/');
    expect(text).toMatch(
      /Mai 2026 Dienstag, 5\. Mai 2026 bis Mittwoch, 6\. Mai 2026 Fachtag .*? Musterkreis · Fachtag/,
    );
  });

  test('leave out what is over at the clock of the page', async () => {
    const text = await readFixturePage('/termine/', { now: '2026-05-07T00:00:00.000+02:00' });
    expect(text).not.toContain('Fachtag Kinderschutz');
    expect(text).toContain('Anonymisierte Fallkonferenz');
  });
});

describe('the dates of the portal by month', () => {
  const many = (snapshot: Snapshot) => {
    const [first] = snapshot.kind === 'portal' ? snapshot.events : [];
    if (!first || snapshot.kind !== 'portal') throw new Error('The portal has no event');
    const events = Array.from({ length: 70 }, (_, id) => {
      const day = id < 65 ? '2026-02-20' : '2026-05-04';
      const time = { type: 'all-day', startDate: day, endDate: day } as const;
      return { ...first, event: { ...first.event, id, slug: `termin-${id}`, title: `Treffen ${id}`, time } };
    });
    return { ...snapshot, events };
  };

  test('are led to with how many there are when there are more than one wants to read', async () => {
    const text = await readFixturePage('/termine/', { change: many });
    expect(text).toContain('Oben stehen die nächsten 60 von 70 Terminen. Hier finden Sie alle:');
    expect(text).toContain('Februar 65 Termine Mai 5 Termine');
    expect(text).not.toContain('Treffen 66');
    expect(await readFixturePage('/termine/')).not.toContain('Termine nach Monat');
  });

  test('hold every one of the month and none of another', async () => {
    const text = await readFixturePage('/termine/mai/', { change: many });
    expect(text).toMatch(
      /^Alle Netzwerke Kinderschutz Termine im Mai Mai 2026 Montag, 4\. Mai 2026 .*Treffen 65 .*Treffen 69/,
    );
    expect(text).not.toContain('Treffen 64');
  });

  test('say so when none is coming, and those without a date have a page as well', async () => {
    expect(await readFixturePage('/termine/august/')).toContain('Für August ist zurzeit kein Termin angekündigt.');
    expect(await readFixturePage('/termine/ohne-datum/')).toContain('Termin steht noch nicht fest');
  });

  test('are not there for what is no month', async () => {
    await expect(renderFixturePage('/termine/heute/')).rejects.toThrow('404');
  });
});

const withoutEvents = changeDistrict(() => ({ events: [] }));

function keepOnly(slug: string) {
  return changeDistrict((content) => ({ events: content.events.filter((event) => event.slug === slug) }));
}
