import type { CollectionConfig, Field } from 'payload';
import { markDirectWrites } from '../access/drafts/markDirectWrites.ts';
import { startCopiesAsDrafts } from '../access/drafts/startCopiesAsDrafts.ts';
import { publishStatusField } from '../admin/publish-status/publishStatusField.ts';
import { ownershipFields } from '../fields/ownershipFields.ts';
import { publicAddressField } from '../fields/publicAddressField.ts';
import { slugField } from '../fields/slugField.ts';
import { publishingHooksOf } from '../publishing/publishingHooksOf.ts';
import { draftVersions } from './draftVersions.ts';

interface PublishableOptions {
  /** `office`: a district is required. `office-or-portal`: without one it belongs to the portal. `none`: no owner fields. */
  owner: 'office' | 'office-or-portal' | 'none';
  /** Field from which an empty slug is made; null when the document has no address. */
  slugFrom: string | null;
}

/** A collection whose documents are published: drafts and versions, owner, address and the hooks all of them share. */
export function publishable(config: CollectionConfig, { owner, slugFrom }: PublishableOptions): CollectionConfig {
  const fields: Field[] = [...config.fields, publishStatusField];
  if (owner !== 'none') fields.push(...ownershipFields({ portal: owner === 'office-or-portal' }));
  if (slugFrom !== null) fields.push(slugField(), publicAddressField());
  const hasDistrict = owner !== 'none' || config.fields.some((field) => 'name' in field && field.name === 'district');
  const slugScope = hasDistrict ? ['district', 'slug'] : ['slug'];
  return {
    ...config,
    fields,
    versions: draftVersions,
    ...(slugFrom === null ? {} : { indexes: [...(config.indexes ?? []), { fields: slugScope, unique: true }] }),
    hooks: {
      ...publishingHooksOf(config.hooks),
      // markDirectWrites stays last: a later hook could replace the data that it marks
      beforeOperation: [...(config.hooks?.beforeOperation ?? []), startCopiesAsDrafts, markDirectWrites],
    },
  };
}
