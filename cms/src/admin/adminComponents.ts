import type { Config } from 'payload';
import { operationsPath } from './operations/operationsPath.ts';

/** Marks, views and links of our own in the admin. */
export const adminComponents: NonNullable<NonNullable<Config['admin']>['components']> = {
  graphics: { Icon: '/admin/brand/Icon.tsx#Icon', Logo: '/admin/brand/Logo.tsx#Logo' },
  afterNavLinks: ['/admin/operations/OperationsNavLink.tsx#OperationsNavLink'],
  views: {
    operations: {
      Component: '/admin/operations/OperationsView.tsx#OperationsView',
      path: operationsPath,
      exact: true,
      meta: { title: 'Veröffentlichung' },
    },
  },
};
