import { weekdays } from '../contract/contact.ts';
import type { Hours, HoursBlock, Weekday } from '../contract/contact.ts';
import { rememberByObject } from '../memory/rememberByObject.ts';
import { formatTimeRange } from './formatTimeRange.ts';
import { formatWeekdays } from './weekdayNames.ts';

export interface HoursRow {
  /** "Montag bis Donnerstag" */
  readonly days: string;
  /** "8:00 bis 12:00 Uhr", in the order of the day */
  readonly times: readonly string[];
  readonly channel: HoursBlock['channel'];
  /** "telefonisch", null when the hours hold for every way */
  readonly channelLabel: string | null;
  readonly language: string | null;
}

/**
 * Rows of the table of hours: days with equal times in one row, one after the other for each channel and language.
 * Empty when no hours are known. The note and the holidays are left to the page.
 */
export function formatHours(hours: Hours): readonly HoursRow[] {
  return formatOnce(hours);
}

// The advice lines stand on every page of help, and formatting them took a tenth of its time.
const formatOnce = rememberByObject(format);

function format(hours: Hours): HoursRow[] {
  if (hours.alwaysOpen) {
    return [{ days: 'täglich', times: ['rund um die Uhr'], channel: 'any', channelLabel: null, language: null }];
  }
  return groupBy(hours.blocks, (block) => `${block.channel} ${block.language ?? ''}`).flatMap(formatGroup);
}

const channelLabels: Readonly<Record<HoursBlock['channel'], string | null>> = {
  any: null,
  phone: 'telefonisch',
  visit: 'persönlich',
  chat: 'im Chat',
};

function formatGroup(blocks: readonly HoursBlock[]): HoursRow[] {
  const [{ channel, language } = { channel: 'any' as const, language: null }] = blocks;
  const days = weekdays.map((day) => ({ day, times: timesOn(day, blocks) })).filter(({ times }) => times.length > 0);
  return groupBy(days, ({ times }) => times.join()).map((equal) => ({
    days: formatWeekdays(equal.map(({ day }) => day)),
    times: equal[0]?.times ?? [],
    channel,
    channelLabel: channelLabels[channel],
    language,
  }));
}

function timesOn(day: Weekday, blocks: readonly HoursBlock[]): string[] {
  return blocks
    .filter((block) => block.days.includes(day))
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .map((block) => formatTimeRange(block.from, block.to));
}

/** Groups in the order in which their first member comes. */
function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()];
}
