import { type CollectionBeforeValidateHook, ValidationError } from 'payload';

/** `beforeValidate` of municipalities: an official key is one town's, and the message says whose. */
export const refuseTakenMunicipalityKey: CollectionBeforeValidateHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const { ags } = (data ?? {}) as { ags?: string | null };
  const id = (originalDoc as { id?: number } | undefined)?.id;
  if (!ags) return data as unknown;
  const owner = await req.payload.db.findOne<{ id: number; name?: string | null }>({
    collection: 'municipalities',
    where: { and: [{ ags: { equals: ags } }, ...(id === undefined ? [] : [{ id: { not_equals: id } }])] },
    req,
  });
  if (!owner) return data as unknown;
  const message = `Den Gemeindeschlüssel ${ags} hat schon „${owner.name ?? owner.id}“. Jeder Schlüssel gehört zu genau einer Kommune.`;
  // The toast names the field by its label, or else by its path.
  const field = collection.flattenedFields.find(({ name }) => name === 'ags');
  const label = field && 'label' in field && typeof field.label === 'string' ? field.label : 'Gemeindeschlüssel';
  const errors = [{ path: 'ags', label, message }];
  throw new ValidationError({ collection: 'municipalities', errors, req }, req.t);
};
