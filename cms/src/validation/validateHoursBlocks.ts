import { hoursBlock, type HoursBlock } from '@schutznetz/shared/contract/contact.ts';
import { validateHours } from '@schutznetz/shared/time/validateHours.ts';

/** No block ends before it starts, and none of one channel and language overlaps another. Unfinished rows are left to their fields. */
export function validateHoursBlocks(value: unknown): true | string {
  const rows = Array.isArray(value) ? (value as unknown[]) : [];
  const blocks = rows.map(toBlock).filter((block) => block !== null);
  const problems = validateHours(blocks);
  return problems.length === 0 ? true : problems.join(' ');
}

function toBlock(row: unknown): HoursBlock | null {
  const { days, from, to, channel, language } = row as Partial<Record<keyof HoursBlock, unknown>>;
  const parsed = hoursBlock.safeParse({
    days,
    from,
    to: to || null,
    channel: channel ?? 'any',
    language: language || null,
  });
  return parsed.success ? parsed.data : null;
}
