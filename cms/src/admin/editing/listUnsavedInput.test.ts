import type { ClientField, FormState } from 'payload';
import { expect, test } from 'vitest';
import { listUnsavedInput } from './listUnsavedInput.ts';

const schema = [
  { name: 'title', type: 'text', label: 'Titel' },
  {
    type: 'tabs',
    tabs: [
      {
        fields: [
          {
            name: 'phones',
            type: 'array',
            label: 'Telefonnummern',
            fields: [{ type: 'row', fields: [{ name: 'number', type: 'text', label: 'Nummer' }] }],
          },
          {
            name: 'kind',
            type: 'select',
            label: 'Art',
            options: [{ value: 'fachtag', label: 'Fachtag' }],
          },
          { name: 'start', type: 'date', label: 'Beginn', admin: { date: { pickerAppearance: 'dayAndTime' } } },
          { name: 'text', type: 'richText', label: 'Text' },
          { name: 'contact', type: 'relationship', label: 'Kontakt' },
        ],
      },
    ],
  },
] as unknown as ClientField[];

const list = (fields: FormState) => listUnsavedInput(fields, schema).map(({ label, text }) => `${label}: ${text}`);

test('names what was typed as the form does, rows by their number', () => {
  const fields = {
    title: { value: 'Neu', initialValue: 'Alt' },
    phones: { value: 2, initialValue: 1, rows: [{ id: 'a' }, { id: 'b' }] },
    'phones.1.id': { value: 'b' },
    'phones.1.number': { value: '030 23125456' },
  };
  expect(list(fields)).toEqual(['Titel: Neu', 'Telefonnummern 2, Nummer: 030 23125456']);
});

test('leaves out what is as it was stored, what nobody typed and what is hidden', () => {
  const fields = {
    title: { value: '', initialValue: null },
    kind: { value: 'fachtag', initialValue: 'fachtag' },
    updatedAt: { value: '2026-07-01', initialValue: '2026-06-01' },
    start: { value: '2026-07-01T06:00:00.000Z', initialValue: null, passesCondition: false },
  };
  expect(list(fields)).toEqual([]);
});

test('shows choices by their label, dates in German time, long texts without their form', () => {
  const root = {
    type: 'root',
    children: [
      { type: 'paragraph', children: [{ text: 'Erster ' }, { text: 'Absatz' }] },
      { type: 'paragraph', children: [{ text: 'Zweiter' }] },
    ],
  };
  const fields = {
    kind: { value: 'fachtag', initialValue: null },
    start: { value: '2026-07-01T06:00:00.000Z', initialValue: null },
    text: { value: { root }, initialValue: null },
    contact: { value: 7, initialValue: 5 },
    title: { value: '', initialValue: 'Alt' },
  };
  expect(list(fields)).toEqual([
    'Art: Fachtag',
    'Beginn: 01.07.2026, 08:00',
    'Text: Erster Absatz\nZweiter',
    'Kontakt: (andere Auswahl, bitte neu wählen)',
    'Titel: (geleert)',
  ]);
});
