import type { CollectionConfig } from 'payload';
import { contactsAccess } from '../access/contacts/contactsAccess.ts';
import { addressField } from '../fields/addressField.ts';
import { calendarDate } from '../fields/calendarDate.ts';
import { coverageField } from '../fields/coverageField.ts';
import { emailList } from '../fields/emailList.ts';
import { hoursField } from '../fields/hoursField.ts';
import { internalChannelsField } from '../fields/internalChannelsField.ts';
import { orderField } from '../fields/orderField.ts';
import { outOfHoursField } from '../fields/outOfHoursField.ts';
import { phoneList } from '../fields/phoneFields.ts';
import { textList } from '../fields/textList.ts';
import { webAddress } from '../fields/webAddress.ts';
import { menuGroups } from '../labels/administrationLabels.ts';
import { contactAudienceLabels, contactPurposeLabels, contactVisibilityLabels } from '../labels/contactLabels.ts';
import { toOptions } from '../labels/toOptions.ts';
import { publishable } from './publishable.ts';

/** A function that can be reached; the person in it is optional. */
export const Contacts: CollectionConfig = publishable(
  {
    slug: 'contacts',
    labels: { singular: 'Kontakt', plural: 'Kontakte' },
    defaultSort: 'title',
    access: contactsAccess,
    // read access of internalChannels depends on whose contact it is, also when only some fields are selected
    forceSelect: { jugendamt: true, district: true },
    admin: {
      group: menuGroups.help,
      useAsTitle: 'title',
      defaultColumns: ['title', 'purposes', 'person', 'jugendamt', 'visibility', '_status', 'attestedOn'],
      listSearchableFields: ['title', 'person', 'organisation', 'phones.number', 'emails.address'],
      description: 'Stellen und Ansprechpersonen. Jede Nummer steht nur hier; alle Seiten übernehmen sie von hier.',
    },
    fields: [
      {
        name: 'title',
        type: 'text',
        required: true,
        label: 'Bezeichnung der Stelle',
        admin: {
          placeholder: 'ASD Team Ost',
          description: 'Die Funktion, nicht die Person: So bleibt der Eintrag richtig, wenn jemand wechselt.',
        },
      },
      {
        type: 'tabs',
        tabs: [
          {
            label: 'Wofür und wer',
            fields: [
              {
                name: 'purposes',
                type: 'select',
                hasMany: true,
                required: true,
                label: 'Aufgaben',
                options: toOptions(contactPurposeLabels),
                admin: { description: 'Bestimmt, auf welchen Seiten und an welcher Stelle der Kontakt erscheint.' },
              },
              {
                name: 'description',
                type: 'textarea',
                label: 'Kurze Beschreibung',
                admin: {
                  description: 'In ein bis zwei Sätzen: Wobei hilft diese Stelle, wen kann man hier ansprechen?',
                },
              },
              {
                type: 'row',
                fields: [
                  {
                    name: 'person',
                    type: 'text',
                    label: 'Ansprechperson',
                    admin: {
                      width: '50%',
                      placeholder: 'Erika Musterfrau',
                      description: 'Nur mit deren Einverständnis.',
                    },
                  },
                  {
                    name: 'organisation',
                    type: 'text',
                    label: 'Organisation',
                    admin: { width: '50%', placeholder: 'Stadt Musterstadt, Jugendamt' },
                  },
                ],
              },
              textList({
                name: 'personFunctions',
                label: 'Weitere Funktionen der Person',
                placeholder: 'Verfahrenslotsin',
              }),
              {
                name: 'audiences',
                type: 'select',
                hasMany: true,
                label: 'Für wen',
                options: toOptions(contactAudienceLabels),
                admin: { description: 'Wer sich hier melden darf. Leer: alle.' },
              },
              textList({ name: 'professions', label: 'Für bestimmte Berufsgruppen', placeholder: 'Lehrkräfte' }),
              textList({ name: 'languages', label: 'Sprachen', placeholder: 'Deutsche Gebärdensprache' }),
            ],
          },
          {
            label: 'Erreichen',
            fields: [
              phoneList(),
              emailList(),
              webAddress({
                name: 'formUrl',
                label: 'Kontaktformular',
                description: 'Wenn die Stelle über ein Formular erreicht wird.',
              }),
              webAddress({ name: 'website', label: 'Website' }),
              addressField(),
              { name: 'byAppointment', type: 'checkbox', label: 'Nur mit Termin', defaultValue: false },
              hoursField(),
              outOfHoursField(),
            ],
          },
          { label: 'Zuständigkeit', fields: [coverageField()] },
          {
            label: 'Nicht öffentlich',
            description: 'Was hier steht, kommt auf keine öffentliche Seite.',
            fields: [internalChannelsField()],
          },
          {
            label: 'Bestätigung',
            description: 'Wann wurden die Angaben zuletzt geprüft?',
            fields: [
              {
                type: 'row',
                fields: [
                  calendarDate({ name: 'attestedOn', label: 'Bestätigt am', width: '33%', index: true }),
                  { name: 'attestedBy', type: 'text', label: 'Bestätigt von', admin: { width: '33%' } },
                  {
                    name: 'attestedHow',
                    type: 'text',
                    label: 'Auf welchem Weg',
                    admin: { width: '34%', placeholder: 'Probeanruf' },
                  },
                ],
              },
            ],
          },
        ],
      },
      {
        name: 'visibility',
        type: 'select',
        required: true,
        defaultValue: 'public',
        index: true,
        label: 'Sichtbarkeit',
        options: toOptions(contactVisibilityLabels),
        admin: {
          position: 'sidebar',
          description: 'Nur öffentliche Kontakte erscheinen auf der Website. Gilt für den ganzen Eintrag.',
        },
      },
      orderField(),
    ],
  },
  { owner: 'office', slugFrom: null },
);
