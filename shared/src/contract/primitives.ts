import { z } from 'zod';

/** Database key of a document; stable for the life of the document. */
export const documentId = z.int().positive();

/** Part of a public address: lower-case ASCII words joined by single hyphens. */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case ASCII words joined by hyphens');

/** Calendar day in Europe/Berlin, `YYYY-MM-DD`. */
export const calendarDate = z.iso.date();

/** Calendar month in Europe/Berlin, `YYYY-MM`, for dates of which no day is known. */
export const calendarMonth = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'YYYY-MM');

/** Point in time, ISO 8601 in UTC with milliseconds, e.g. `2025-04-03T07:00:00.000Z`. */
export const instant = z.iso.datetime({ precision: 3 });

/** Wall-clock time in Europe/Berlin, `HH:mm`; `24:00` is the end of the day. */
export const wallTime = z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, 'HH:mm');

/** E.164 (`+492921…`) or a German short number without area code (`110`, `116111`). */
export const phoneNumber = z.string().regex(/^(?:\+[1-9]\d{4,14}|1\d{2,5})$/, 'E.164 or a short number');

/** Official municipality key (Amtlicher Gemeindeschlüssel), 8 digits. */
export const municipalityKey = z.string().regex(/^\d{8}$/, '8 digits');

export const postcode = z.string().regex(/^\d{5}$/, '5 digits');

/** Absolute address on the web; only http and https, so that no `javascript:` link can reach a page. */
export const webAddress = z.url({ protocol: /^https?$/ });

export const emailAddress = z.email();

export const nonEmpty = z.string().trim().min(1);

export const address = z.strictObject({
  /** e.g. building or department: "Rathaus I" */
  addition: z.string().nullable(),
  street: z.string().nullable(),
  postcode: postcode.nullable(),
  city: z.string().nullable(),
});

export type Address = z.infer<typeof address>;
