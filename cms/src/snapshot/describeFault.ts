import { image } from '@schutznetz/shared/contract/media.ts';
import {
  calendarDate,
  calendarMonth,
  documentId,
  emailAddress,
  instant,
  municipalityKey,
  phoneNumber,
  postcode,
  slug,
  wallTime,
  webAddress,
} from '@schutznetz/shared/contract/primitives.ts';
import { inline } from '@schutznetz/shared/contract/richText.ts';
import { z } from 'zod';
import { chosenOption } from './toContract.ts';

const missing = 'Es ist leer, muss aber ausgefüllt sein.';
const unknown = 'Die Angabe lässt sich so nicht zeigen, bitte melden Sie das der Technik.';

/** What is wrong with a value of this schema, and what to do. */
const sentences = new Map<z.core.$ZodType, string>([
  [phoneNumber, 'Das ist keine vollständige Rufnummer, bitte tragen Sie sie mit Vorwahl ein.'],
  [emailAddress, 'Das ist keine vollständige E-Mail-Adresse, bitte prüfen Sie die Schreibweise.'],
  [webAddress, 'Das ist keine vollständige Internetadresse, bitte tragen Sie sie mit https am Anfang ein.'],
  [postcode, 'Eine Postleitzahl hat genau fünf Ziffern, bitte berichtigen Sie sie.'],
  [municipalityKey, 'Ein Gemeindeschlüssel hat genau acht Ziffern, bitte berichtigen Sie ihn.'],
  [wallTime, 'Das ist keine gültige Uhrzeit, bitte tragen Sie Stunden und Minuten ein.'],
  [instant, 'Das ist kein gültiger Zeitpunkt, bitte wählen Sie Tag und Uhrzeit neu aus.'],
  [calendarDate, 'Das ist kein gültiger Tag, bitte wählen Sie ihn neu aus.'],
  [calendarMonth, 'Das ist kein gültiger Monat, bitte tragen Sie Jahr und Monat wie 2025-06 ein.'],
  [slug, 'Diese Adresse lässt sich nicht verwenden, bitte leeren Sie das Feld, damit sich eine neue bildet.'],
  [documentId, 'Der gewählte Eintrag lässt sich nicht zeigen, bitte wählen Sie ihn neu aus.'],
  [image, 'Das Bild lässt sich nicht zeigen, bitte laden Sie es noch einmal hoch.'],
  [image.shape.variants, 'Das Bild lässt sich nicht zeigen, bitte laden Sie es noch einmal hoch.'],
  [inline.shape.href.unwrap(), 'Ein Link im Text führt nirgendwohin, bitte prüfen Sie seine Adresse.'],
]);

/** A German sentence for the value at `path` of `value`, which does not fit `schema`: what is wrong, what to do. */
export function describeFault({
  schema,
  value,
  path,
}: {
  schema: z.core.$ZodType;
  value: unknown;
  path: readonly PropertyKey[];
}): string {
  const faulty = schemaAt(schema, value, path);
  const sentence = faulty && sentences.get(faulty);
  if (isMissing(valueAt(value, path)) && faulty !== image.shape.variants) return missing;
  if (sentence) return sentence;
  if (faulty instanceof z.ZodEnum || faulty instanceof z.ZodLiteral)
    return 'Dieser Wert steht nicht zur Auswahl, bitte wählen Sie einen anderen.';
  if (faulty instanceof z.ZodNumber) return 'Das ist keine passende Zahl, bitte tragen Sie eine ganze Zahl ein.';
  return unknown;
}

function isMissing(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], value);
}

/** The schema that the contract has for the value at `path`. */
function schemaAt(
  schema: z.core.$ZodType | undefined,
  value: unknown,
  path: readonly PropertyKey[],
): z.core.$ZodType | null {
  if (!schema) return null;
  if (schema instanceof z.ZodNullable) return schemaAt(schema.unwrap(), value, path);
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  const inner = valueAt(value, [key]);
  if (schema instanceof z.ZodArray) return schemaAt(schema.element, inner, rest);
  if (schema instanceof z.ZodObject) return schemaAt(schema.shape[String(key)] as z.core.$ZodType, inner, rest);
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return null;
  return schemaAt(chosenOption(schema, value), value, path);
}
