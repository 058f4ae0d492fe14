import { z } from 'zod';
import {
  address,
  calendarDate,
  documentId,
  emailAddress,
  nonEmpty,
  phoneNumber,
  wallTime,
  webAddress,
} from './primitives.ts';

export const weekdays = ['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'] as const;

export const contactPurposes = [
  'acute-in-hours',
  'acute-out-of-hours',
  'general',
  'coordination',
  'insofa',
  'verfahrenslotse',
  'fruehe-hilfen',
  'ombudsstelle',
  'other',
] as const;

export const phone = z.strictObject({
  number: phoneNumber,
  kind: z.enum(['landline', 'mobile', 'short', 'freecall', 'fax']),
  label: z.string().nullable(),
});

export const email = z.strictObject({ address: emailAddress, label: z.string().nullable() });

/** One block of hours, wall-clock in Europe/Berlin. `to: null` is an open end. Blocks of one channel and language do not overlap. */
export const hoursBlock = z.strictObject({
  days: z.array(z.enum(weekdays)).min(1),
  from: wallTime,
  to: wallTime.nullable(),
  channel: z.enum(['any', 'phone', 'visit', 'chat']),
  language: z.string().nullable(),
});

export const hours = z.strictObject({
  alwaysOpen: z.boolean(),
  blocks: z.array(hoursBlock),
  /** e.g. "nicht an Feiertagen" in the editor's words */
  note: z.string().nullable(),
  closedOnHolidays: z.boolean(),
});

/** How someone is reached when nobody answers here. `unknown` is shown as the fallback 110, never guessed. */
export const outOfHours = z.strictObject({
  route: z.enum(['own-number', 'police-110', 'external', 'none', 'unknown']),
  phone: phone.nullable(),
  carrier: z.string().nullable(),
  note: z.string().nullable(),
});

/** For whom in which area the function is in charge. No `places` means the whole municipality. Days are inclusive, Europe/Berlin. */
export const coverage = z.strictObject({
  municipality: documentId,
  places: z.array(nonEmpty),
  streets: z.array(nonEmpty),
  validFrom: calendarDate.nullable(),
  validUntil: calendarDate.nullable(),
});

/** A function that can be reached; the person in it is optional. */
export const contact = z.strictObject({
  id: documentId,
  /** name of the function, e.g. "ASD Team Ost" */
  title: nonEmpty,
  purposes: z.array(z.enum(contactPurposes)).min(1),
  person: z.string().nullable(),
  /** further functions of the same person, e.g. "Verfahrenslotse" */
  personFunctions: z.array(nonEmpty),
  organisation: z.string().nullable(),
  description: z.string().nullable(),
  phones: z.array(phone),
  emails: z.array(email),
  formUrl: webAddress.nullable(),
  website: webAddress.nullable(),
  byAppointment: z.boolean(),
  hours,
  outOfHours,
  address: address.nullable(),
  coverage: z.array(coverage),
  audiences: z.array(z.enum(['citizens', 'professionals', 'insofa', 'members'])),
  professions: z.array(nonEmpty),
  languages: z.array(nonEmpty),
  attestedOn: calendarDate.nullable(),
  jugendamt: documentId.nullable(),
  order: z.int(),
});

export type Weekday = (typeof weekdays)[number];
export type ContactPurpose = (typeof contactPurposes)[number];
export type Phone = z.infer<typeof phone>;
export type Hours = z.infer<typeof hours>;
export type HoursBlock = z.infer<typeof hoursBlock>;
export type Coverage = z.infer<typeof coverage>;
export type Contact = z.infer<typeof contact>;
