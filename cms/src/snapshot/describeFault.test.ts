import { contact } from '@schutznetz/shared/contract/contact.ts';
import { jugendamt, municipality } from '@schutznetz/shared/contract/district.ts';
import { guide, news } from '@schutznetz/shared/contract/editorial.ts';
import { event } from '@schutznetz/shared/contract/event.ts';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { describeFault } from './describeFault.ts';

/** A value of the contract's form in which only `path` matters. */
function valueWith(path: readonly PropertyKey[], fault: unknown): unknown {
  return path.reduceRight<unknown>((inner, key) => (typeof key === 'number' ? [inner] : { [key]: inner }), fault);
}

const cases: [z.ZodObject, PropertyKey[], unknown, string][] = [
  [contact, ['title'], '', 'Es ist leer, muss aber ausgefüllt sein.'],
  [contact, ['purposes'], [], 'Es ist leer, muss aber ausgefüllt sein.'],
  [contact, ['phones', 0, 'number'], undefined, 'Es ist leer, muss aber ausgefüllt sein.'],
  [
    contact,
    ['phones', 0, 'number'],
    '12',
    'Das ist keine vollständige Rufnummer, bitte tragen Sie sie mit Vorwahl ein.',
  ],
  [
    contact,
    ['outOfHours', 'phone', 'number'],
    '12',
    'Das ist keine vollständige Rufnummer, bitte tragen Sie sie mit Vorwahl ein.',
  ],
  [
    contact,
    ['emails', 0, 'address'],
    'asd@',
    'Das ist keine vollständige E-Mail-Adresse, bitte prüfen Sie die Schreibweise.',
  ],
  [
    contact,
    ['website'],
    'musterkreis',
    'Das ist keine vollständige Internetadresse, bitte tragen Sie sie mit https am Anfang ein.',
  ],
  [
    contact,
    ['hours', 'blocks', 0, 'from'],
    '8 Uhr',
    'Das ist keine gültige Uhrzeit, bitte tragen Sie Stunden und Minuten ein.',
  ],
  [
    contact,
    ['coverage', 0, 'municipality'],
    Number.NaN,
    'Der gewählte Eintrag lässt sich nicht zeigen, bitte wählen Sie ihn neu aus.',
  ],
  [contact, ['purposes', 0], 'chat', 'Dieser Wert steht nicht zur Auswahl, bitte wählen Sie einen anderen.'],
  [contact, ['order'], 1.5, 'Das ist keine passende Zahl, bitte tragen Sie eine ganze Zahl ein.'],
  [contact, ['attestedOn'], 'Invalid DateTime', 'Das ist kein gültiger Tag, bitte wählen Sie ihn neu aus.'],
  [jugendamt, ['address', 'postcode'], '123', 'Eine Postleitzahl hat genau fünf Ziffern, bitte berichtigen Sie sie.'],
  [municipality, ['ags'], '5', 'Ein Gemeindeschlüssel hat genau acht Ziffern, bitte berichtigen Sie ihn.'],
  [
    event,
    ['registration', 'deadline'],
    'morgen',
    'Das ist kein gültiger Zeitpunkt, bitte wählen Sie Tag und Uhrzeit neu aus.',
  ],
  [
    news,
    ['slug'],
    'Neues Haus',
    'Diese Adresse lässt sich nicht verwenden, bitte leeren Sie das Feld, damit sich eine neue bildet.',
  ],
  [news, ['photo', 'image', 'alt'], null, 'Es ist leer, muss aber ausgefüllt sein.'],
  [news, ['photo', 'image', 'variants'], [], 'Das Bild lässt sich nicht zeigen, bitte laden Sie es noch einmal hoch.'],
  [guide, ['title'], 7, 'Die Angabe lässt sich so nicht zeigen, bitte melden Sie das der Technik.'],
];

test.each(cases)('%# A fault is described in one sentence without a colon.', (schema, path, fault, sentence) => {
  const described = describeFault({ schema, value: valueWith(path, fault), path });
  expect(described).toBe(sentence);
  expect(described).not.toContain(':');
});

test.each([
  [
    { type: 'month', month: 'Mai' },
    'month',
    'Das ist kein gültiger Monat, bitte tragen Sie Jahr und Monat wie 2025-06 ein.',
  ],
  [{ type: 'all-day', startDate: undefined }, 'startDate', 'Es ist leer, muss aber ausgefüllt sein.'],
  [
    { type: 'timed', start: 'x' },
    'start',
    'Das ist kein gültiger Zeitpunkt, bitte wählen Sie Tag und Uhrzeit neu aus.',
  ],
])('The time of an event is checked as what it claims to be: %o', (time, field, sentence) => {
  expect(describeFault({ schema: event, value: { time }, path: ['time', field] })).toBe(sentence);
});

test('A link in a text is told from the text itself.', () => {
  const body = [{ type: 'paragraph', content: [{ text: 'hier', bold: false, italic: false, href: 'javascript:' }] }];
  expect(describeFault({ schema: news, value: { body }, path: ['body', 0, 'content', 0, 'href'] })).toBe(
    'Ein Link im Text führt nirgendwohin, bitte prüfen Sie seine Adresse.',
  );
});
