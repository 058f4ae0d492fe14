import type { RawDocument } from './SnapshotSource.ts';

/** The columns of an event that make up `time` in the contract. */
export const eventTimeFields = ['timeType', 'start', 'end', 'startDate', 'endDate', 'month', 'timeNote'];

/** Brings the columns of an event's time into the form of the contract, which has one field for each kind of time. */
export function withEventTime(event: RawDocument): RawDocument {
  const { timeType, start, end, startDate, endDate, month, timeNote } = event;
  const time = {
    timed: { type: 'timed', start, end },
    'all-day': { type: 'all-day', startDate, endDate: endDate ?? startDate },
    month: { type: 'month', month },
    open: { type: 'open', note: timeNote },
  }[String(timeType)];
  return { ...event, time };
}
