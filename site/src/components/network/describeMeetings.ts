import type { Group } from '@schutznetz/shared/contract/editorial.ts';

/** How often a group meets: "trifft sich dreimal im Jahr". `null` when nothing is known. */
export function describeMeetings(group: Pick<Group, 'meetingsPerYear' | 'meetingNote'>): string | null {
  const { meetingsPerYear, meetingNote } = group;
  const rhythm = meetingsPerYear === null ? null : `Trifft sich ${times(meetingsPerYear)} im Jahr`;
  return [rhythm, meetingNote].filter((part) => part !== null).join('. ') || null;
}

function times(count: number): string {
  return words[count] ?? `${count}-mal`;
}

const words: Readonly<Record<number, string>> = {
  1: 'einmal',
  2: 'zweimal',
  3: 'dreimal',
  4: 'viermal',
  5: 'fünfmal',
  6: 'sechsmal',
  12: 'zwölfmal',
};
