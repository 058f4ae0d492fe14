import { holidaysOf } from '@schutznetz/shared/time/holidayName.ts';
import { expect, it } from 'vitest';
import { isHoliday } from './isHoliday.ts';

it('names the same holidays as the calendar of the platform, for sixty years', () => {
  for (let year = 2020; year < 2080; year += 1) {
    const days: string[] = [];
    for (let day = new Date(Date.UTC(year, 0, 1)); day.getUTCFullYear() === year; day = nextDay(day)) {
      if (isHoliday(day)) days.push(day.toISOString().slice(0, 10));
    }
    // Easter Sunday and Whit Sunday are Sundays, on which no office is open anyway.
    const expected = [...holidaysOf(year).keys()].filter((day) => new Date(`${day}T00:00:00Z`).getUTCDay() !== 0);
    expect(days.filter((day) => new Date(`${day}T00:00:00Z`).getUTCDay() !== 0)).toEqual(expected.sort());
  }
});

function nextDay(day: Date): Date {
  return new Date(day.getTime() + 86_400_000);
}
