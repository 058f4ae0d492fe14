import type { UIField } from 'payload';

/** Shows whether the published state of a document is live. */
export const publishStatusField: UIField = {
  name: 'publishStatus',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/admin/publish-status/PublishStatus.tsx#PublishStatus' },
  },
};
