import type { CollectionConfig, Field } from 'payload';
import { markDirectWrites } from '../access/drafts/markDirectWrites.ts';
import { startCopiesAsDrafts } from '../access/drafts/startCopiesAsDrafts.ts';
import { publishStatusField } from '../admin/publish-status/publishStatusField.ts';
import { whereUsedField } from '../admin/where-used/whereUsedField.ts';
import { ownershipFields } from '../fields/ownershipFields.ts';
import { publicAddressField } from '../fields/publicAddressField.ts';
import { slugField } from '../fields/slugField.ts';
import { fillSlug } from '../hooks/addresses/fillSlug.ts';
import { keepAddressOfDeleted, keepFormerAddress } from '../hooks/addresses/keepFormerAddress.ts';
import { refuseStaleSave } from '../hooks/refuseStaleSave.ts';
import { takeDistrictFromJugendamt } from '../hooks/takeDistrictFromJugendamt.ts';
import { previewOf } from '../preview/previewOf.ts';
import { publishingHooksOf } from '../publishing/publishingHooksOf.ts';
import { refuseDeletionInUse } from '../references/refuseDeletionInUse.ts';
import { whereUsedEndpoint } from '../references/whereUsedEndpoint.ts';
import { draftAware } from '../validation/draftAware.ts';
import { draftVersions } from './draftVersions.ts';

interface PublishableOptions {
  /** `office`: a district is required. `office-or-portal`: without one it belongs to the portal. `none`: no owner fields. */
  owner: 'office' | 'office-or-portal' | 'none';
  /** Field from which an empty slug is made; null when the document has no address. */
  slugFrom: string | null;
}

/** A collection whose documents are published: drafts and versions, owner, address and the hooks all of them share. */
export function publishable(config: CollectionConfig, { owner, slugFrom }: PublishableOptions): CollectionConfig {
  const fields: Field[] = [publishStatusField, ...config.fields];
  if (owner !== 'none') fields.push(...ownershipFields({ portal: owner === 'office-or-portal' }));
  if (slugFrom !== null) fields.push(slugField(), publicAddressField());
  fields.push(whereUsedField);
  const hasField = (name: string) => fields.some((field) => 'name' in field && field.name === name);
  const hasDistrict = hasField('district');
  const { hooks = {} } = config;
  return {
    ...config,
    admin: { ...config.admin, preview: previewOf(config.slug), hideAPIURL: true },
    fields: draftAware(fields),
    versions: draftVersions,
    endpoints: [...(config.endpoints || []), whereUsedEndpoint(config.slug)],
    ...(slugFrom === null
      ? {}
      : { indexes: [{ fields: hasDistrict ? ['district', 'slug'] : ['slug'], unique: true }] }),
    hooks: publishingHooksOf({
      ...hooks,
      // markDirectWrites stays last: a later hook could replace the data that it marks
      beforeOperation: [...(hooks.beforeOperation ?? []), startCopiesAsDrafts, markDirectWrites],
      beforeValidate: [
        refuseStaleSave,
        ...(hasField('jugendamt') ? [takeDistrictFromJugendamt] : []),
        ...(slugFrom === null ? [] : [fillSlug({ slugFrom, hasDistrict })]),
        ...(hooks.beforeValidate ?? []),
      ],
      beforeChange: [...(hooks.beforeChange ?? []), ...(slugFrom === null ? [] : [keepFormerAddress])],
      beforeDelete: [
        refuseDeletionInUse,
        ...(slugFrom === null ? [] : [keepAddressOfDeleted]),
        ...(hooks.beforeDelete ?? []),
      ],
    }),
  };
}
