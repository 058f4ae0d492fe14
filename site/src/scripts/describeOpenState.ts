import { berlinClock } from './berlinClock.ts';
import { isHoliday } from './isHoliday.ts';

const weekdays = ['so', 'mo', 'di', 'mi', 'do', 'fr', 'sa'];
const names = ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'];
const daysAhead = 14;

interface Question {
  /** as `writeHours` gives them */
  hours: string;
  isClosedOnHolidays: boolean;
  now: Date;
}

/** Wall-clock times; an empty `to` is an open end. */
interface Opening {
  from: string;
  to: string;
}

/** Whether it is within the hours, in German. Says nothing where that cannot be known. */
export function describeOpenState(question: Question): { text: string; isOpen: boolean } {
  const { date, time } = berlinClock(question.now);
  const openings = openingsOn(date, question);
  const present = openings.find(({ from, to }) => from <= time && (to === '' || time < to));
  if (present?.to === '') return { text: '', isOpen: false };
  if (present) {
    const end = endOfRun(present.to, openings);
    return { text: `Jetzt ist Sprechzeit${end === '' ? '' : `, bis ${readable(end)} Uhr`}.`, isOpen: true };
  }

  const closed = 'Jetzt ist keine Sprechzeit.';
  for (let ahead = 0, after = time; ahead <= daysAhead; ahead += 1, after = '') {
    const day = new Date(date.getTime() + ahead * 86_400_000);
    const [next] = openingsOn(day, question).filter(({ from }) => from > after);
    if (!next) continue;
    const when = ahead === 0 ? 'heute' : ahead === 1 ? 'morgen' : `am ${names[day.getUTCDay()] ?? ''}`;
    // A weekday alone would mean the coming week.
    if (ahead >= 7) break;
    return { text: `${closed} Wieder ${when} ab ${readable(next.from)} Uhr.`, isOpen: false };
  }
  return { text: closed, isOpen: false };
}

/** The end of an opening and of those that follow it without a gap; empty where the last has no end. */
function endOfRun(end: string, openings: readonly Opening[]): string {
  let last = end;
  for (const { from, to } of openings) if (last !== '' && from <= last && (to === '' || to > last)) last = to;
  return last;
}

/** Openings of a day (midnight UTC stands for the day in Berlin), earliest first. */
function openingsOn(day: Date, { hours, isClosedOnHolidays }: Question): Opening[] {
  if (isClosedOnHolidays && isHoliday(day)) return [];
  const weekday = weekdays[day.getUTCDay()] ?? '';
  return hours
    .split(';')
    .map((block) => block.split(' '))
    .filter(([days = '']) => days.split(',').includes(weekday))
    .map(([, times = '']) => {
      const [from = '', to = ''] = times.split('-');
      return { from, to };
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

function readable(wallTime: string): string {
  return wallTime.replace(/^0(?=\d)/, '');
}
