import { z } from 'zod';
import { download } from './media.ts';
import {
  address,
  calendarDate,
  calendarMonth,
  documentId,
  emailAddress,
  instant,
  nonEmpty,
  slug,
  webAddress,
} from './primitives.ts';
import { richText } from './richText.ts';
import { phone } from './contact.ts';

export const eventKinds = [
  'network-meeting',
  'group-meeting',
  'fachtag',
  'lecture',
  'qualification',
  'case-conference',
  'kick-off',
  'other',
] as const;

/** When an event takes place; calendar values are Europe/Berlin. `endDate` is inclusive. */
export const eventTime = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('timed'), start: instant, end: instant.nullable() }),
  z.strictObject({ type: z.literal('all-day'), startDate: calendarDate, endDate: calendarDate }),
  z.strictObject({ type: z.literal('month'), month: calendarMonth }),
  z.strictObject({ type: z.literal('open'), note: z.string().nullable() }),
]);

export const registration = z.strictObject({
  required: z.boolean(),
  url: webAddress.nullable(),
  email: emailAddress.nullable(),
  phone: phone.nullable(),
  deadline: instant.nullable(),
  seats: z.int().positive().nullable(),
  note: z.string().nullable(),
});

export const event = z.strictObject({
  id: documentId,
  /** RFC 5545 UID; never changes, not even when the title or slug does. */
  uid: nonEmpty,
  /** RFC 5545 SEQUENCE; grows with each published change of time, place or status. */
  sequence: z.int().nonnegative(),
  /** RFC 5545 DTSTAMP and LAST-MODIFIED: the last published change. */
  changedAt: instant,
  slug,
  title: nonEmpty,
  kind: z.enum(eventKinds),
  time: eventTime,
  status: z.enum(['scheduled', 'cancelled', 'postponed']),
  statusNote: z.string().nullable(),
  format: z.enum(['on-site', 'online', 'hybrid', 'unknown']),
  venue: z.string().nullable(),
  address: address.nullable(),
  onlineUrl: webAddress.nullable(),
  audience: z.enum(['public', 'professionals']),
  professions: z.array(nonEmpty),
  groups: z.array(documentId),
  registration: registration.nullable(),
  organisers: z.array(nonEmpty),
  /** One of the at least three yearly qualification offers of § 9 (5) Landeskinderschutzgesetz NRW. */
  countsAsQualification: z.boolean(),
  summary: z.string().nullable(),
  body: richText,
  materials: z.array(download),
  jugendamt: documentId.nullable(),
});

export type EventKind = (typeof eventKinds)[number];
export type EventTime = z.infer<typeof eventTime>;
export type NetworkEvent = z.infer<typeof event>;
