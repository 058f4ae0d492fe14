import type { CollectionBeforeValidateHook } from 'payload';

/** The account that Payload lets anyone make in an empty database has to be able to make the others. */
export const makeFirstAccountAdministrator: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data as unknown;
  const { totalDocs } = await req.payload.db.count({ collection: 'users', req });
  return totalDocs > 0 ? (data as unknown) : { ...data, memberships: [{ role: 'administrator' }] };
};
