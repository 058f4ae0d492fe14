import type { CollectionBeforeChangeHook } from 'payload';
import { moveAddresses } from './moveAddresses.ts';

/** `beforeChange` of districts: everything below a renamed district gets its new address, former ones lead on. */
export const moveWithDistrict: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { id, publicAddress } = (originalDoc ?? {}) as { id?: number; publicAddress?: string | null };
  const { _status, slug } = data as { _status?: string; slug?: string | null };
  const former = publicAddress?.replaceAll('/', '');
  if (id !== undefined && _status === 'published' && former && slug && former !== slug) {
    await moveAddresses({ column: 'district_id', id, from: former, to: slug, req });
  }
  return data as unknown;
};
