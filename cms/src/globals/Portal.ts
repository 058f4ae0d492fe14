import type { GlobalConfig } from 'payload';
import { portalAccess } from '../access/central/portalAccess.ts';
import { draftVersions } from '../collections/draftVersions.ts';
import { publishStatusField } from '../admin/publish-status/publishStatusField.ts';
import { legalPagesField } from '../fields/legalPagesField.ts';
import { richText } from '../fields/richText.ts';
import { webAddress } from '../fields/webAddress.ts';
import { refuseStaleGlobalSave } from '../hooks/refuseStaleSave.ts';
import { publishAfterGlobalChange } from '../publishing/publishingHooks.ts';
import { menuGroups } from '../labels/administrationLabels.ts';
import { draftAware } from '../validation/draftAware.ts';

/** The frame of the state-wide portal. */
export const Portal: GlobalConfig = {
  slug: 'portal',
  label: 'Portal',
  admin: { group: menuGroups.central, description: 'Start und Pflichtangaben des landesweiten Portals.' },
  access: portalAccess,
  versions: { drafts: draftVersions.drafts, max: draftVersions.maxPerDoc },
  hooks: { beforeValidate: [refuseStaleGlobalSave], afterChange: [publishAfterGlobalChange] },
  fields: draftAware([
    publishStatusField,
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Startseite',
          fields: [
            {
              name: 'title',
              type: 'text',
              required: true,
              label: 'Titel',
              admin: { placeholder: 'Netzwerke Kinderschutz' },
            },
            { name: 'claim', type: 'text', label: 'Leitsatz', admin: { description: 'Ein Satz unter dem Titel.' } },
            richText({ name: 'introduction', label: 'Einführung' }),
            richText({ name: 'easyLanguage', label: 'Leichte Sprache' }),
            webAddress({ name: 'signLanguageVideoUrl', label: 'Video in Deutscher Gebärdensprache' }),
            {
              name: 'demo',
              type: 'checkbox',
              defaultValue: false,
              label: 'Demo-Inhalte',
              admin: {
                description: 'Solange das Häkchen gesetzt ist, sagt jede Seite, dass sie Beispielinhalte zeigt.',
              },
            },
          ],
        },
        { label: 'Pflichtangaben', fields: [legalPagesField()] },
      ],
    },
  ]),
};
