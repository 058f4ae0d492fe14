import type { FlattenedField, SanitizedConfig } from 'payload';

export interface Reference {
  /** collection that refers */
  readonly from: string;
  /** path of the field as a query names it, e.g. `steps.contacts` */
  readonly path: string;
  /** label of the field as the editor sees it */
  readonly label: string;
}

/** Collections that keep their own books about documents: they do not hold a document in place. */
const bookkeeping = new Set(['redirects', 'releases', 'publish-units']);

/** All fields of collections that can refer to documents of a collection. */
export function referencesTo(collection: string, config: SanitizedConfig): Reference[] {
  return config.collections
    .filter(({ slug }) => !slug.startsWith('payload-') && !bookkeeping.has(slug))
    .flatMap(({ slug, flattenedFields }) =>
      walk(flattenedFields, collection).map((found) => ({ ...found, from: slug })),
    );
}

function walk(fields: FlattenedField[], target: string, prefix = ''): { path: string; label: string }[] {
  return fields.flatMap((field) => {
    const path = `${prefix}${field.name}`;
    if (field.type === 'relationship' || field.type === 'upload') {
      const targets: string[] = Array.isArray(field.relationTo) ? field.relationTo : [field.relationTo];
      return targets.includes(target)
        ? [{ path, label: typeof field.label === 'string' ? field.label : field.name }]
        : [];
    }
    return 'flattenedFields' in field ? walk(field.flattenedFields, target, `${path}.`) : [];
  });
}
