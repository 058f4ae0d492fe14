import type { CollectionConfig, ImageSize } from 'payload';
import { uploadTypes } from '../uploads/uploadTypes.ts';
import { mediaAccess } from '../access/media/mediaAccess.ts';
import { publishStatusField } from '../admin/publish-status/publishStatusField.ts';
import { whereUsedField } from '../admin/where-used/whereUsedField.ts';
import { cmsEnvironment } from '../config/cmsEnvironment.ts';
import { ownershipFields } from '../fields/ownershipFields.ts';
import { checkUpload } from '../hooks/checkUpload.ts';
import { refuseStaleSave } from '../hooks/refuseStaleSave.ts';
import { takeDistrictFromJugendamt } from '../hooks/takeDistrictFromJugendamt.ts';
import { publishingHooksOf } from '../publishing/publishingHooksOf.ts';
import { menuGroups } from '../labels/administrationLabels.ts';
import { refuseDeletionInUse } from '../references/refuseDeletionInUse.ts';
import { whereUsedEndpoint } from '../references/whereUsedEndpoint.ts';
import { validateAlt } from '../validation/validateAlt.ts';

const isImage = (data: Partial<Record<string, unknown>> | undefined) =>
  typeof data?.['mimeType'] !== 'string' || data['mimeType'].startsWith('image/');

/** Pictures and PDF files, kept in DATA_DIR/media. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Datei', plural: 'Bilder und Dateien' },
  defaultSort: '-updatedAt',
  access: mediaAccess,
  admin: {
    group: menuGroups.central,
    useAsTitle: 'title',
    defaultColumns: ['filename', 'title', 'alt', 'credit', 'jugendamt', 'updatedAt'],
    listSearchableFields: ['filename', 'title', 'alt'],
    description: 'Bilder (JPEG, PNG, WebP, AVIF) und PDF-Dateien bis 10 MB.',
  },
  upload: {
    staticDir: cmsEnvironment.mediaDir,
    mimeTypes: Object.keys(uploadTypes),
    // writing the picture anew leaves out where and with what it was taken
    resizeOptions: { width: 2400, withoutEnlargement: true },
    adminThumbnail: 'small',
    // a file comes from the person, never from another server
    pasteURL: false,
    crop: false,
    focalPoint: false,
    imageSizes: [webpSize('small', 480), webpSize('medium', 960), webpSize('large', 1440)],
  },
  endpoints: [whereUsedEndpoint('media')],
  hooks: publishingHooksOf({
    beforeOperation: [checkUpload],
    beforeValidate: [refuseStaleSave, takeDistrictFromJugendamt],
    beforeDelete: [refuseDeletionInUse],
  }),
  fields: [
    publishStatusField,
    {
      name: 'title',
      type: 'text',
      label: 'Titel',
      admin: { description: 'Bei einer PDF-Datei der Text des Links, z. B. „Kooperationsvereinbarung 2024“.' },
    },
    {
      name: 'alt',
      type: 'text',
      label: 'Beschreibung des Bildes',
      validate: validateAlt,
      admin: {
        condition: isImage,
        description: 'Pflicht bei Bildern: Was ist zu sehen? Für Menschen, die das Bild nicht sehen.',
        placeholder: 'Sieben Personen halten die unterschriebene Vereinbarung',
      },
    },
    { name: 'caption', type: 'textarea', label: 'Bildunterschrift', admin: { condition: isImage } },
    {
      name: 'credit',
      type: 'text',
      label: 'Bildquelle',
      admin: { condition: isImage, placeholder: 'Musterkreis / Name' },
    },
    ...ownershipFields({ portal: true }),
    whereUsedField,
  ],
};

function webpSize(name: string, width: number): ImageSize {
  return { name, width, formatOptions: { format: 'webp', options: { quality: 80 } } };
}
