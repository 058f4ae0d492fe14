const format = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Berlin',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** Day and wall-clock time in Berlin, wherever the reader is. The day is given as its midnight in UTC. */
export function berlinClock(now: Date): { date: Date; time: string } {
  // The Swedish form is `2025-04-03 09:00`.
  const [day = '', time = ''] = format.format(now).split(' ');
  return { date: new Date(`${day}T00:00:00Z`), time };
}
