import type { CollectionConfig } from 'payload';
import { isAdministrator } from '../central/isAdministrator.ts';
import { mayReadDistricts } from './mayReadDistricts.ts';
import { mayReadDistrictVersions } from './mayReadDistrictVersions.ts';
import { mayUpdateDistricts } from './mayUpdateDistricts.ts';

/** Which networks there are is for the administration; what they say is for their offices. Needs `markDirectWrites`. */
export const districtsAccess = {
  create: isAdministrator,
  read: mayReadDistricts,
  readVersions: mayReadDistrictVersions,
  update: mayUpdateDistricts,
  delete: isAdministrator,
} satisfies CollectionConfig['access'];
