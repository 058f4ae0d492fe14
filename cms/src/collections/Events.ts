import type { CollectionConfig } from 'payload';
import { ownedAccess } from '../access/owned/ownedAccess.ts';
import { addressField } from '../fields/addressField.ts';
import { calendarIdentityFields } from '../fields/calendarIdentityFields.ts';
import { downloadsField } from '../fields/downloadsField.ts';
import { eventTimeFields } from '../fields/eventTimeFields.ts';
import { registrationField } from '../fields/registrationField.ts';
import { richText } from '../fields/richText.ts';
import { textList } from '../fields/textList.ts';
import { webAddress } from '../fields/webAddress.ts';
import { clearOtherTimes } from '../hooks/clearOtherTimes.ts';
import { keepCalendarIdentity } from '../hooks/keepCalendarIdentity.ts';
import { setSortDate } from '../hooks/setSortDate.ts';
import { menuGroups } from '../labels/administrationLabels.ts';
import { eventAudienceLabels, eventFormatLabels, eventKindLabels, eventStatusLabels } from '../labels/eventLabels.ts';
import { toOptions } from '../labels/toOptions.ts';
import { publishable } from './publishable.ts';

/** Meeting, lecture, qualification or other date of a network. */
export const Events: CollectionConfig = publishable(
  {
    slug: 'events',
    labels: { singular: 'Termin', plural: 'Termine' },
    defaultSort: '-sortDate',
    access: ownedAccess,
    hooks: { beforeValidate: [clearOtherTimes], beforeChange: [keepCalendarIdentity, setSortDate] },
    admin: {
      group: menuGroups.news,
      useAsTitle: 'title',
      defaultColumns: ['title', 'kind', 'start', 'startDate', 'district', 'status', '_status'],
      listSearchableFields: ['title', 'venue', 'slug'],
      description: 'Vergangene Termine bleiben stehen; die Website zeigt sie von selbst als vergangen.',
    },
    fields: [
      {
        name: 'title',
        type: 'text',
        required: true,
        label: 'Titel',
        admin: { placeholder: 'Netzwerktreffen im Herbst' },
      },
      {
        type: 'tabs',
        tabs: [
          {
            label: 'Was und wann',
            fields: [
              {
                type: 'row',
                fields: [
                  {
                    name: 'kind',
                    type: 'select',
                    required: true,
                    label: 'Art',
                    options: toOptions(eventKindLabels),
                    admin: { width: '50%' },
                  },
                  {
                    name: 'audience',
                    type: 'select',
                    required: true,
                    defaultValue: 'professionals',
                    label: 'Für',
                    options: toOptions(eventAudienceLabels),
                    admin: { width: '50%' },
                  },
                ],
              },
              ...eventTimeFields(),
              {
                type: 'row',
                fields: [
                  {
                    name: 'status',
                    type: 'select',
                    // the name that drizzle would choose is taken by `_status`
                    enumName: 'enum_events_event_status',
                    required: true,
                    defaultValue: 'scheduled',
                    index: true,
                    label: 'Stand',
                    options: toOptions(eventStatusLabels),
                    admin: {
                      width: '40%',
                      description: 'Absagen nicht löschen: So erfahren es alle, die den Termin eingetragen haben.',
                    },
                  },
                  {
                    name: 'statusNote',
                    type: 'text',
                    label: 'Hinweis dazu',
                    admin: {
                      width: '60%',
                      placeholder: 'Ein neuer Termin folgt.',
                      condition: (data) => data?.['status'] !== 'scheduled',
                    },
                  },
                ],
              },
              {
                name: 'summary',
                type: 'textarea',
                label: 'Zusammenfassung',
                admin: { description: 'Ein bis zwei Sätze für Listen und den Kalender.' },
              },
              richText({ name: 'body', label: 'Beschreibung' }),
            ],
          },
          {
            label: 'Wo',
            fields: [
              {
                name: 'format',
                type: 'select',
                required: true,
                defaultValue: 'unknown',
                label: 'Form',
                options: toOptions(eventFormatLabels),
              },
              {
                name: 'venue',
                type: 'text',
                label: 'Veranstaltungsort',
                admin: { placeholder: 'Kreishaus, großer Sitzungssaal' },
              },
              addressField(),
              webAddress({
                name: 'onlineUrl',
                label: 'Adresse der Online-Veranstaltung',
                description: 'Ist öffentlich. Vertrauliche Zugänge bitte nur an Angemeldete schicken.',
              }),
            ],
          },
          {
            label: 'Wer und Anmeldung',
            fields: [
              textList({ name: 'organisers', label: 'Veranstaltet von', placeholder: 'Stadt Musterstadt' }),
              textList({ name: 'professions', label: 'Für bestimmte Berufsgruppen', placeholder: 'Lehrkräfte' }),
              {
                name: 'groups',
                type: 'relationship',
                relationTo: 'regional-groups',
                hasMany: true,
                label: 'Gruppen und Arbeitskreise',
              },
              registrationField(),
              {
                name: 'countsAsQualification',
                type: 'checkbox',
                defaultValue: false,
                label: 'Zählt als interdisziplinäre Qualifizierung nach § 9 Absatz 5',
                admin: {
                  description: 'Mindestens drei solcher Angebote im Jahr verlangt das Landeskinderschutzgesetz NRW.',
                },
              },
            ],
          },
          {
            label: 'Danach',
            fields: [
              downloadsField({ name: 'materials', label: 'Material', description: 'Vorträge und Unterlagen als PDF.' }),
            ],
          },
        ],
      },
      ...calendarIdentityFields(),
      { name: 'sortDate', type: 'date', index: true, label: 'Wann (zum Sortieren)', admin: { hidden: true } },
    ],
  },
  { owner: 'office', slugFrom: 'title' },
);
