import type { CollectionConfig } from 'payload';
import { releasesAccess } from '../access/system/releasesAccess.ts';
import { releaseInstant } from '../fields/releaseInstant.ts';
import { menuGroups, releaseCauseLabels, releaseStateLabels } from '../labels/administrationLabels.ts';
import { toOptions } from '../labels/toOptions.ts';

/** What went live, when, why and from whom, or why not. Written by the publisher only. */
export const Releases: CollectionConfig = {
  slug: 'releases',
  labels: { singular: 'Veröffentlichung', plural: 'Veröffentlichungen' },
  defaultSort: '-at',
  access: releasesAccess,
  lockDocuments: false,
  disableDuplicate: true,
  admin: {
    group: menuGroups.administration,
    useAsTitle: 'number',
    defaultColumns: ['number', 'at', 'state', 'units'],
    description: 'Was wann öffentlich wurde und warum. Diese Liste führt der Veröffentlichungsdienst.',
  },
  fields: [
    {
      name: 'number',
      type: 'number',
      unique: true,
      index: true,
      label: 'Nummer',
      admin: { description: 'Leer, wenn nichts veröffentlicht werden konnte.' },
    },
    releaseInstant({ name: 'at', label: 'Zeitpunkt', required: true }),
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      label: 'Stand',
      options: toOptions(releaseStateLabels),
    },
    {
      name: 'attempts',
      type: 'number',
      defaultValue: 1,
      label: 'Versuche',
      admin: {
        description: 'Wie oft es mit demselben Ergebnis versucht wurde. Der Zeitpunkt ist der des letzten Versuchs.',
      },
    },
    releaseInstant({ name: 'firstWishAt', label: 'Erster Wunsch', required: false }),
    releaseInstant({ name: 'readAt', label: 'Stand der Inhalte', required: false }),
    {
      name: 'units',
      type: 'array',
      label: 'Teile der Website',
      labels: { singular: 'Teil', plural: 'Teile' },
      fields: [
        { name: 'unit', type: 'text', required: true, index: true, label: 'Teil' },
        { name: 'build', type: 'text', label: 'Fassung' },
        { name: 'pages', type: 'number', label: 'Seiten' },
        { name: 'changedPages', type: 'json', label: 'Geänderte Seiten' },
        { name: 'stages', type: 'json', label: 'Dauer der Schritte in Millisekunden' },
        { name: 'notes', type: 'textarea', label: 'Hinweise' },
        { name: 'error', type: 'textarea', label: 'Warum nicht veröffentlicht' },
      ],
    },
    {
      name: 'causes',
      type: 'array',
      label: 'Anlässe',
      labels: { singular: 'Anlass', plural: 'Anlässe' },
      fields: [
        { name: 'kind', type: 'select', required: true, label: 'Art', options: toOptions(releaseCauseLabels) },
        { name: 'collection', type: 'text', label: 'Sammlung' },
        { name: 'documentId', type: 'number', label: 'Nummer des Dokuments' },
        { name: 'title', type: 'text', label: 'Titel' },
        { name: 'person', type: 'text', label: 'Von' },
      ],
    },
  ],
};
