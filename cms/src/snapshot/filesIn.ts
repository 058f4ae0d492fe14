import { download, image } from '@schutznetz/shared/contract/media.ts';
import { richText } from '@schutznetz/shared/contract/richText.ts';
import { rememberByObject } from '@schutznetz/shared/memory/rememberByObject.ts';
import { z } from 'zod';
import { chosenOption, isAbsent, toId } from './toContract.ts';

type Visit = (value: unknown, found: (id: number) => void) => void;

/** What finds the ids of all files that a database document of this schema names; null when the schema has none. */
export const filesIn: (schema: z.core.$ZodType) => Visit | null = rememberByObject(makeVisit);

function makeVisit(schema: z.core.$ZodType): Visit | null {
  // It has another form in the database, and holds no files.
  if (schema === richText) return null;
  if (schema === image || schema === download)
    return (value, found) => {
      if (!isAbsent(value)) found(toId(value));
    };
  if (schema instanceof z.ZodNullable) return filesIn(schema.unwrap());
  if (schema instanceof z.ZodArray) {
    const visitItem = filesIn(schema.element);
    return (
      visitItem &&
      ((value, found) => {
        for (const item of (value ?? []) as unknown[]) visitItem(item, found);
      })
    );
  }
  if (schema instanceof z.ZodObject) {
    const visits = Object.entries(schema.shape).flatMap(([key, field]): [string, Visit][] => {
      const visit = filesIn(field as z.core.$ZodType);
      return visit ? [[key, visit]] : [];
    });
    if (visits.length === 0) return null;
    return (value, found) => {
      for (const [key, visit] of visits) visit(((value ?? {}) as Record<string, unknown>)[key], found);
    };
  }
  if (schema instanceof z.ZodDiscriminatedUnion) {
    if (!schema.options.some((option) => filesIn(option))) return null;
    return (value, found) => filesIn(chosenOption(schema, value))?.(value, found);
  }
  return null;
}
