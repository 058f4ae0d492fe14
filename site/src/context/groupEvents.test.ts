import { makeEvent } from '@schutznetz/shared/testing/musterkreis.ts';
import { compareEvents } from '@schutznetz/shared/time/compareEvents.ts';
import { toBerlin } from '@schutznetz/shared/time/toBerlin.ts';
import { expect, test } from 'vitest';
import { groupEvents, mostInCalendar, mostSoonest } from './groupEvents.ts';

const now = toBerlin('2025-06-01T10:00:00.000Z');

function listed(event: Parameters<typeof makeEvent>[0]) {
  return { district: 'musterkreis', districtName: 'Musterkreis', event: makeEvent(event) };
}

function allDay(id: number, day: string) {
  return listed({ id, time: { type: 'all-day', startDate: day, endDate: day } });
}

const idsOf = (events: readonly { event: { id: number } }[] | undefined) => events?.map(({ event }) => event.id);

test('a month holds what is still to come in it, of any year, the earliest first', () => {
  const events = [
    allDay(1, '2026-01-05'),
    allDay(2, '2025-12-24'),
    allDay(3, '2026-12-01'),
    allDay(4, '2025-05-31'),
    listed({ id: 5, time: { type: 'month', month: '2025-12' } }),
    listed({ id: 6, time: { type: 'open', note: null } }),
  ];
  const { eventGroups, eventsByMonth } = groupEvents(events, now);
  expect(idsOf(eventsByMonth['dezember'])).toEqual([2, 5, 3]);
  expect(idsOf(eventsByMonth['januar'])).toEqual([1]);
  expect(idsOf(eventsByMonth['mai'])).toEqual([]);
  expect(idsOf(eventsByMonth['ohne-datum'])).toEqual([6]);
  expect(eventGroups.total).toBe(5);
  expect(eventGroups.counts).toMatchObject({ dezember: 3, januar: 1, mai: 0, 'ohne-datum': 1 });
  expect(idsOf(eventGroups.soonest)).toEqual([2, 5, 1, 3, 6]);
});

test('no event is left out of the months, however many there are, and the calendar says that it is full', () => {
  const events = Array.from({ length: mostInCalendar + 1 }, (_, id) => allDay(id + 1, '2025-07-01'));
  const { eventGroups, eventsByMonth } = groupEvents(events, now);
  expect(eventsByMonth['juli']).toHaveLength(mostInCalendar + 1);
  expect(eventGroups.soonest).toHaveLength(mostSoonest);
  expect(eventGroups.calendar).toHaveLength(mostInCalendar);
  expect(eventGroups.isCalendarFull).toBe(true);
  expect(groupEvents(events.slice(1), now).eventGroups.isCalendarFull).toBe(false);
});

test('the calendar keeps what is over but still in the content, and leaves out what has no day', () => {
  const events = [
    allDay(1, '2025-05-31'),
    allDay(2, '2025-06-02'),
    listed({ id: 3, time: { type: 'open', note: null } }),
  ];
  expect(idsOf(groupEvents(events, now).eventGroups.calendar)).toEqual([1, 2]);
});

test('what was in the list before does not matter, in whatever way it changes', () => {
  const day = (number: number) => `2026-01-${String((number % 28) + 1).padStart(2, '0')}`;
  let list = Array.from({ length: 40 }, (_, id) => allDay(id, day(id * 7)));
  for (let step = 1; step < 60; step++) {
    const place = (step * 13) % list.length;
    const changed = allDay(list[place]?.event.id ?? 0, day(step * 11));
    const others = [
      list.with(place, changed),
      list.toSpliced(place, step % 4),
      list.toSpliced(place, 0, allDay(1000 + step, day(step)), allDay(2000 + step, day(step))),
      list.toReversed(),
    ];
    list = others[step % others.length] ?? list;
    const sorted = list.toSorted((a, b) => compareEvents(a.event, b.event));
    expect(groupEvents(list, now).eventGroups.calendar).toEqual(sorted);
  }
});
