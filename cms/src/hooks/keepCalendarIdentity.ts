import { randomUUID } from 'node:crypto';
import type { CollectionBeforeChangeHook } from 'payload';

type StoredEvent = Record<string, unknown> & {
  id: number;
  uid?: string | null;
  sequence?: number | null;
  changedAt?: string | null;
};

/** What a calendar has to be told about: RFC 5545 asks for a higher SEQUENCE when one of these changes. */
const rescheduling = [
  'timeType',
  'start',
  'end',
  'startDate',
  'endDate',
  'month',
  'status',
  'format',
  'venue',
  'address',
  'onlineUrl',
];

/** `beforeChange` of events: UID once and for all, SEQUENCE and the time of change with each publication. */
export const keepCalendarIdentity: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const sent = data as StoredEvent;
  const stored = originalDoc as StoredEvent | undefined;
  const uid = stored?.uid ?? sent.uid ?? `${randomUUID()}@schutznetz`;
  const published =
    operation === 'update' && stored
      ? await req.payload.db.findOne<StoredEvent>({ collection: 'events', where: { id: { equals: stored.id } }, req })
      : null;
  const known = { uid, sequence: published?.sequence ?? 0, changedAt: published?.changedAt ?? null };
  if (sent['_status'] !== 'published') return { ...sent, ...known };
  const changedAt = new Date().toISOString();
  // `changedAt` is empty until the first publication: nobody has an older state in a calendar.
  if (!published?.changedAt) return { ...sent, ...known, changedAt };
  const next = { ...stored, ...sent };
  const isRescheduled = rescheduling.some((field) => comparable(published[field]) !== comparable(next[field]));
  return { ...sent, ...known, changedAt, sequence: known.sequence + (isRescheduled ? 1 : 0) };
};

/** Dates come as text in several spellings, groups with and without their empty fields. */
function comparable(value: unknown): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d[T ]/.test(value)) return new Date(value).toISOString();
  if (typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, inner]) => [key, comparable(inner)] as const);
  return JSON.stringify(entries.filter(([, inner]) => inner !== '').sort());
}
