import type { Hours } from '@schutznetz/shared/contract/contact.ts';

/**
 * Hours of a phone for the script that says whether it is staffed now: `mo,di 08:00-12:30;fr 08:00-` or `immer`.
 * Null where the hours have a note or hold for one language only: a script cannot read what the exception is.
 */
export function writeHours(hours: Hours): string | null {
  if (hours.note !== null) return null;
  if (hours.alwaysOpen) return 'immer';
  const blocks = hours.blocks.filter((block) => block.channel === 'any' || block.channel === 'phone');
  if (blocks.length === 0 || blocks.some((block) => block.language !== null)) return null;
  return blocks.map(({ days, from, to }) => `${days.join()} ${from}-${to ?? ''}`).join(';');
}
