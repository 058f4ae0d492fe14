import type { DateTime } from 'luxon';
import { weekdays } from '../contract/contact.ts';
import type { Hours, HoursBlock } from '../contract/contact.ts';
import { holidayName } from './holidayName.ts';
import { atWallTime, toBerlin } from './toBerlin.ts';

export interface OpenState {
  /** `unknown`: no hours are known, or an open end has begun and nobody can say whether it has ended */
  readonly state: 'open' | 'closed' | 'unknown';
  /** when the present opening ends; null unless open, and when always open */
  readonly closes: DateTime<true> | null;
  /** the next opening after `now`; null when there is none within two weeks or it is always open */
  readonly opens: DateTime<true> | null;
}

interface Opening {
  readonly from: DateTime<true>;
  readonly to: DateTime<true> | null;
}

const daysAhead = 14;

/**
 * Whether someone can be reached at `now`. With a `channel`, only hours of that channel and those for all channels
 * count. On NRW's public holidays nobody is there when the hours say so, not even where they are always open.
 */
export function openState(hours: Hours, now: DateTime, channel?: HoursBlock['channel']): OpenState {
  const moment = toBerlin(now);
  if (hours.alwaysOpen && !hours.closedOnHolidays) return { state: 'open', closes: null, opens: null };
  const openings = openingsAround(hours, moment, channel);
  if (openings.length === 0) return { state: 'unknown', closes: null, opens: null };

  const opens = openings.map((opening) => opening.from).find((from) => from > moment) ?? null;
  const begun = openings.filter((opening) => opening.from <= moment);
  const present = begun.find((opening) => opening.to !== null && opening.to > moment);
  if (present) return { state: 'open', closes: endOfRun(present, openings), opens };
  const hasOpenEnd = begun.some((opening) => opening.to === null && opening.from.hasSame(moment, 'day'));
  return { state: hasOpenEnd ? 'unknown' : 'closed', closes: null, opens };
}

/** Openings from yesterday on, in order. */
function openingsAround(hours: Hours, now: DateTime, channel?: HoursBlock['channel']): Opening[] {
  const blocks = hours.alwaysOpen ? [{ days: weekdays, from: '00:00', to: '24:00', channel: 'any' }] : hours.blocks;
  const openings: Opening[] = [];
  for (let ahead = -1; ahead <= daysAhead; ahead += 1) {
    const day = now.startOf('day').plus({ days: ahead });
    if (hours.closedOnHolidays && holidayName(day) !== null) continue;
    for (const block of blocks) {
      const isMeant =
        channel === undefined || channel === 'any' || block.channel === 'any' || block.channel === channel;
      const weekday = weekdays[day.weekday - 1];
      if (!isMeant || weekday === undefined || !(block.days as readonly string[]).includes(weekday)) continue;
      openings.push({
        from: atWallTime(day, block.from),
        to: block.to === null ? null : atWallTime(day, block.to),
      });
    }
  }
  return openings.sort((a, b) => a.from.toMillis() - b.from.toMillis());
}

/** The end of an opening and of those that follow it without a gap, e.g. over midnight. */
function endOfRun(present: Opening, openings: readonly Opening[]): DateTime<true> | null {
  let end = present.to;
  for (const next of openings) {
    if (end !== null && next.to !== null && next.from <= end && next.to > end) end = next.to;
  }
  return end;
}
