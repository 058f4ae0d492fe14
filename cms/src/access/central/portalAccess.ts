import type { GlobalConfig } from 'payload';
import { isAdministrator } from './isAdministrator.ts';
import { mayOversee } from './mayOversee.ts';
import { mayReadCentral } from './mayReadCentral.ts';

export const portalAccess = {
  read: mayReadCentral,
  readVersions: mayOversee,
  update: isAdministrator,
} satisfies GlobalConfig['access'];
