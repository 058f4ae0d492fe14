import type { UIField } from 'payload';

/** Lists in the sidebar where a document is used. */
export const whereUsedField: UIField = {
  name: 'whereUsed',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/admin/where-used/WhereUsed.tsx#WhereUsed' },
  },
};
