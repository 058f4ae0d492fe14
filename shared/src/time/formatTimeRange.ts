/**
 * "9:00 bis 12:00 Uhr", or "ab 12:30 Uhr" for an open end. Takes wall-clock times (`HH:mm`). Written with "bis"
 * because screen readers leave out a dash.
 */
export function formatTimeRange(from: string, to: string | null): string {
  if (to === null) return `ab ${withoutZero(from)} Uhr`;
  if (from === '00:00' && to === '24:00') return 'rund um die Uhr';
  return `${withoutZero(from)} bis ${withoutZero(to)} Uhr`;
}

function withoutZero(wallTime: string): string {
  return wallTime.replace(/^0(?=\d)/, '');
}
