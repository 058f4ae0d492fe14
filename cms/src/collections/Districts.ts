import type { CollectionConfig } from 'payload';
import { districtsAccess } from '../access/network/districtsAccess.ts';
import { agreementField } from '../fields/agreementField.ts';
import { legalPagesField } from '../fields/legalPagesField.ts';
import { partnerGroupsField } from '../fields/partnerGroupsField.ts';
import { richText } from '../fields/richText.ts';
import { sectionsField } from '../fields/sectionsField.ts';
import { textList } from '../fields/textList.ts';
import { titledTextList } from '../fields/titledTextList.ts';
import { webAddress } from '../fields/webAddress.ts';
import { moveWithDistrict } from '../hooks/addresses/moveWithDistrict.ts';
import { menuGroups } from '../labels/administrationLabels.ts';
import { publishable } from './publishable.ts';

/** The area of one network: one Jugendamt or several as equal partners. */
export const Districts: CollectionConfig = publishable(
  {
    slug: 'districts',
    labels: { singular: 'Netzwerk', plural: 'Netzwerke' },
    defaultSort: 'name',
    access: districtsAccess,
    hooks: { beforeChange: [moveWithDistrict] },
    admin: {
      group: menuGroups.network,
      useAsTitle: 'name',
      defaultColumns: ['name', 'networkName', 'slug', '_status', 'updatedAt'],
      listSearchableFields: ['name', 'networkName', 'slug'],
      description: 'Ein Netzwerk Kinderschutz mit seinem Gebiet: ein Jugendamt oder mehrere gleichberechtigte.',
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'name',
            type: 'text',
            required: true,
            label: 'Gebiet',
            admin: {
              width: '40%',
              placeholder: 'Musterkreis',
              description: 'Kreis oder Stadt, wie sie amtlich heißt.',
            },
          },
          {
            name: 'networkName',
            type: 'text',
            required: true,
            label: 'Name des Netzwerks',
            admin: { width: '60%', placeholder: 'Netzwerk Kinderschutz im Musterkreis' },
          },
        ],
      },
      {
        type: 'tabs',
        tabs: [
          {
            label: 'Startseite',
            fields: [
              {
                name: 'summary',
                type: 'textarea',
                label: 'Zusammenfassung',
                admin: { description: 'Ein bis zwei Sätze für die Startseite und die Liste auf dem Portal.' },
              },
              richText({
                name: 'citizenMessage',
                label: 'An alle, die sich um ein Kind sorgen',
                description:
                  'Ermutigen Sie, sich zu melden. Nummern gehören nicht in den Text, sondern zu den Kontakten.',
              }),
              richText({
                name: 'introduction',
                label: 'Einführung',
                description: 'Was ist dieses Netzwerk und wozu gibt es es?',
              }),
              {
                name: 'quote',
                type: 'group',
                label: 'Zitat',
                fields: [
                  { name: 'text', type: 'textarea', label: 'Wortlaut' },
                  { name: 'source', type: 'text', label: 'Von wem', admin: { placeholder: 'Name, Funktion' } },
                ],
              },
            ],
          },
          {
            label: 'Auftrag und Ziele',
            fields: [
              richText({
                name: 'sharedResponsibility',
                label: 'Gemeinsame Verantwortung',
                description: 'Wer trägt das Netzwerk, und wie arbeiten die Partner zusammen?',
              }),
              titledTextList({
                name: 'goals',
                label: 'Ziele',
                singular: 'Ziel',
                description: 'In der Reihenfolge, in der sie erscheinen sollen.',
              }),
              titledTextList({
                name: 'principles',
                label: 'Grundhaltung',
                singular: 'Grundsatz',
                description: 'Woran sich alle Partner halten.',
              }),
              titledTextList({
                name: 'coordinationTasks',
                label: 'Aufgaben der Koordinierungsstelle',
                singular: 'Aufgabe',
                description: 'Nach § 9 Absatz 2 Landeskinderschutzgesetz NRW.',
              }),
              titledTextList({
                name: 'networkTasks',
                label: 'Aufgaben des Netzwerks',
                singular: 'Aufgabe',
                description: 'Nach § 9 Absatz 3 Landeskinderschutzgesetz NRW.',
              }),
              textList({ name: 'fieldsOfAction', label: 'Handlungsfelder', placeholder: 'Schule' }),
              titledTextList({
                name: 'plans',
                label: 'Vorhaben',
                singular: 'Vorhaben',
                description: 'Was sich das Netzwerk vorgenommen hat.',
              }),
              richText({ name: 'legalBasis', label: 'Rechtliche Grundlage in eigenen Worten' }),
              {
                name: 'legalBases',
                type: 'relationship',
                relationTo: 'legal-bases',
                hasMany: true,
                label: 'Gesetze und Paragrafen',
                admin: { isSortable: true },
              },
            ],
          },
          {
            label: 'Partner und Vereinbarung',
            fields: [
              partnerGroupsField(),
              richText({ name: 'howToJoin', label: 'Mitmachen', description: 'Wie wird man Mitglied des Netzwerks?' }),
              { name: 'joinContact', type: 'relationship', relationTo: 'contacts', label: 'Kontakt zum Mitmachen' },
              agreementField(),
            ],
          },
          {
            label: 'Weiteres',
            fields: [
              sectionsField(),
              richText({
                name: 'easyLanguage',
                label: 'Leichte Sprache',
                description: 'Das Wichtigste über dieses Netzwerk in Leichter Sprache.',
              }),
              webAddress({ name: 'signLanguageVideoUrl', label: 'Video in Deutscher Gebärdensprache' }),
            ],
          },
          { label: 'Pflichtangaben', fields: [legalPagesField()] },
        ],
      },
    ],
  },
  { owner: 'none', slugFrom: 'name' },
);
