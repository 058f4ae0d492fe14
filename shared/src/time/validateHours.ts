import { weekdays } from '../contract/contact.ts';
import type { HoursBlock } from '../contract/contact.ts';
import { formatTimeRange } from './formatTimeRange.ts';
import { formatWeekdays, weekdayNames } from './weekdayNames.ts';

/**
 * What is wrong with blocks of hours, as German sentences for the editor; empty when all is well. Blocks of one
 * channel and language may touch but not overlap on a day; an open end lasts until the end of its day.
 */
export function validateHours(blocks: readonly HoursBlock[]): string[] {
  const backwards = blocks.filter((block) => block.from >= endOf(block));
  return [...backwards.map(describeBackwards), ...findOverlaps(blocks.filter((block) => !backwards.includes(block)))];
}

function describeBackwards(block: HoursBlock): string {
  return (
    `${formatWeekdays(block.days)}: ${formatTimeRange(block.from, block.to)} – das Ende liegt nicht nach dem Beginn. ` +
    'Geht die Zeit über Mitternacht, tragen Sie zwei Zeiten ein: bis 24:00 Uhr und am Tag danach ab 0:00 Uhr.'
  );
}

function findOverlaps(blocks: readonly HoursBlock[]): string[] {
  const overlaps: string[] = [];
  for (const [index, first] of blocks.entries()) {
    for (const second of blocks.slice(index + 1)) {
      if (first.channel !== second.channel || first.language !== second.language) continue;
      if (first.from >= endOf(second) || second.from >= endOf(first)) continue;
      for (const day of weekdays) {
        if (first.days.includes(day) && second.days.includes(day)) {
          const [one, other] = [first, second].map((block) => `„${formatTimeRange(block.from, block.to)}“`);
          overlaps.push(`${weekdayNames[day]}: ${one ?? ''} und ${other ?? ''} überschneiden sich.`);
        }
      }
    }
  }
  return overlaps;
}

/** Wall times compare as text because they have two digits each. */
function endOf(block: HoursBlock): string {
  return block.to ?? '24:00';
}
