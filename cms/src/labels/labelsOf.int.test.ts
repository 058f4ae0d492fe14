import { contact } from '@schutznetz/shared/contract/contact.ts';
import { district, jugendamt, municipality } from '@schutznetz/shared/contract/district.ts';
import { actor, group, guide, news, notice, page } from '@schutznetz/shared/contract/editorial.ts';
import { event } from '@schutznetz/shared/contract/event.ts';
import { glossaryEntry, helpline, legalBasis } from '@schutznetz/shared/contract/reference.ts';
import { richText } from '@schutznetz/shared/contract/richText.ts';
import { portalFrame } from '@schutznetz/shared/contract/snapshot.ts';
import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { useTestDatabase } from '../../../test/support/testDatabase.ts';
import { loadTestPayload } from '../testing/loadTestPayload.ts';
import { labelsOf, type LabelOf } from './labelsOf.ts';

await useTestDatabase();

let payload: Payload;
let labelOf: LabelOf;

beforeAll(async () => {
  payload = await loadTestPayload();
  labelOf = labelsOf(payload);
});
afterAll(() => payload.destroy());

test.each([
  ['contacts', ['phones', 0, 'number'], 'Telefonnummern, 1. Zeile, Nummer'],
  ['contacts', ['outOfHours', 'phone', 'number'], 'Außerhalb dieser Zeiten, Nummer der Rufbereitschaft, Nummer'],
  ['contacts', ['hours', 'blocks', 2, 'from'], 'Erreichbarkeit, Zeiten, 3. Zeile, von'],
  ['contacts', ['coverage', 1, 'places', 0], 'Zuständig für, 2. Zeile, Nur diese Ortsteile, 1. Wert'],
  ['events', ['time', 'startDate'], 'Erster Tag'],
  ['events', ['time'], 'Zeitangabe'],
  ['events', ['time', 'note'], 'Hinweis zum Termin'],
  ['news', ['photo', 'image', 'alt'], 'Bild, Beschreibung des Bildes'],
  ['news', ['body', 3, 'content', 0, 'href'], 'Text'],
  ['contacts', [], 'Kontakt'],
] as const)('%s %j is called %s.', (collection, path, label) => {
  expect(labelOf(collection, path)).toBe(label);
});

test('What no form shows has no label.', () => {
  expect(labelOf('contacts', ['origin'])).toBeNull();
});

const records: Record<string, z.ZodObject> = {
  portal: portalFrame,
  districts: district,
  jugendaemter: jugendamt,
  municipalities: municipality,
  contacts: contact,
  'regional-groups': group,
  actors: actor,
  events: event,
  guides: guide,
  news,
  notices: notice,
  pages: page,
  helplines: helpline,
  'legal-bases': legalBasis,
  glossary: glossaryEntry,
};

test.each(Object.entries(records))(
  'Every field of the contract that people fill in has a label: %s',
  (slug, schema) => {
    const keptByTheCms = new Set(['id', 'uid', 'sequence', 'changedAt']);
    const filledIn = pathsOf(schema).filter(([first]) => !keptByTheCms.has(String(first)));
    expect(filledIn.filter((path) => labelOf(slug, path) === null)).toEqual([]);
  },
);

/** Paths of all values that the contract knows in a record; of a list its first item. */
function pathsOf(schema: z.core.$ZodType, path: PropertyKey[] = []): PropertyKey[][] {
  if (schema === richText) return [path];
  if (schema instanceof z.ZodNullable) return pathsOf(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return pathsOf(schema.element, [...path, 0]);
  if (schema instanceof z.ZodDiscriminatedUnion) return schema.options.flatMap((option) => pathsOf(option, path));
  if (!(schema instanceof z.ZodObject)) return [path];
  return Object.entries(schema.shape).flatMap(([key, field]) => pathsOf(field as z.core.$ZodType, [...path, key]));
}
