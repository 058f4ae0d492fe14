import type { CollectionConfig } from 'payload';

/** Versions of what is published. Drafts are checked too: a wrong number is refused before it can be forgotten. */
export const draftVersions = {
  drafts: { schedulePublish: true, validate: true },
  maxPerDoc: 50,
} as const satisfies CollectionConfig['versions'];
