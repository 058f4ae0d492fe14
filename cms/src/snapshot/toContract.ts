import { download, image } from '@schutznetz/shared/contract/media.ts';
import { calendarDate, documentId, instant } from '@schutznetz/shared/contract/primitives.ts';
import { richText } from '@schutznetz/shared/contract/richText.ts';
import { rememberByObject } from '@schutznetz/shared/memory/rememberByObject.ts';
import { zone } from '@schutznetz/shared/time/zone.ts';
import { DateTime } from 'luxon';
import { z } from 'zod';
import { lexicalToRichText } from './lexicalToRichText.ts';

/** A file of the media collection with what the contract says of it. */
export type MediaRecord = { image: unknown; download: unknown };

/** Finds the file of an id; undefined when there is none that may be shown. */
export type FindMedia = (id: number) => MediaRecord | undefined;

type Conversion = (value: unknown, findMedia: FindMedia) => unknown;

/** Schemas of the contract whose values have another form in the database. */
const conversions = new Map<z.core.$ZodType, Conversion>([
  [richText, lexicalToRichText],
  [calendarDate, toCalendarDate],
  [instant, toInstant],
  [documentId, toId],
  [image, (value, findMedia) => findMedia(toId(value))?.image],
  [download, (value, findMedia) => findMedia(toId(value))?.download],
]);

/**
 * Gives a database document the form of `schema`: only fields that the contract knows, null for what is absent,
 * and no object of which nothing is filled in. The result still has to be parsed: this brings forms, not validity.
 */
export function toContract(schema: z.core.$ZodType, value: unknown, findMedia: FindMedia): unknown {
  return conversionOf(schema)(value, findMedia);
}

/** Worked out once for each schema: a read of everything brings a hundred thousand documents into form. */
const conversionOf: (schema: z.core.$ZodType) => Conversion = rememberByObject(makeConversion);

function makeConversion(schema: z.core.$ZodType): Conversion {
  const convert = conversions.get(schema);
  if (convert)
    return (value, findMedia) => (isAbsent(value) && schema !== richText ? value : convert(value, findMedia));
  if (schema instanceof z.ZodNullable) {
    const convertInner = conversionOf(schema.unwrap());
    return (value, findMedia) => {
      const inner = isAbsent(value) ? null : convertInner(value, findMedia);
      return isEmpty(inner) ? null : inner;
    };
  }
  if (schema instanceof z.ZodArray) {
    const convertItem = conversionOf(schema.element);
    return (value, findMedia) => ((value ?? []) as unknown[]).map((item) => convertItem(item, findMedia));
  }
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.shape).map(
      ([key, field]) => [key, conversionOf(field as z.core.$ZodType)] as const,
    );
    return (value, findMedia) => {
      const source = (value ?? {}) as Record<string, unknown>;
      const result: Record<string, unknown> = {};
      for (const [key, convertField] of fields) result[key] = convertField(source[key], findMedia);
      return result;
    };
  }
  if (schema instanceof z.ZodDiscriminatedUnion)
    return (value, findMedia) => toContract(chosenOption(schema, value), value, findMedia);
  if (schema instanceof z.ZodBoolean) return (value) => value ?? false;
  return (value) => (typeof value === 'string' ? value.trim() : value);
}

/** The kind of a union that a value says it is. */
export function chosenOption(union: z.ZodDiscriminatedUnion, value: unknown): z.core.$ZodType {
  const name = union.def.discriminator;
  const wanted = (value as Record<string, unknown> | null | undefined)?.[name];
  const options = union.options as z.ZodObject[];
  const chosen = options.find((option) => (option.shape[name] as z.ZodLiteral | undefined)?.value === wanted);
  // Without a match any option will do: parsing then says what is wrong with the discriminator.
  return chosen ?? options[0] ?? union;
}

export function isAbsent(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

function isEmpty(value: unknown): boolean {
  if (isAbsent(value) || value === false) return true;
  if (Array.isArray(value)) return value.every(isEmpty);
  return typeof value === 'object' && Object.values(value as object).every(isEmpty);
}

/** The day on which the stored instant lies in Berlin. */
function toCalendarDate(value: unknown): string | null {
  return DateTime.fromJSDate(toDate(value), { zone }).toISODate();
}

function toInstant(value: unknown): string | null {
  const date = toDate(value);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

/** PostgreSQL and Payload always give the offset with a time. */
function toDate(value: unknown): Date {
  return value instanceof Date ? value : new Date(String(value));
}

/** Id of a relation that may be populated. */
export function toId(value: unknown): number {
  return typeof value === 'object' && value !== null ? Number((value as { id: unknown }).id) : Number(value);
}
