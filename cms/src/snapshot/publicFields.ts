import { contact } from '@schutznetz/shared/contract/contact.ts';
import { district, jugendamt, municipality } from '@schutznetz/shared/contract/district.ts';
import { actor, group, guide, news, notice, page } from '@schutznetz/shared/contract/editorial.ts';
import { event } from '@schutznetz/shared/contract/event.ts';
import { glossaryEntry, helpline, legalBasis } from '@schutznetz/shared/contract/reference.ts';
import { portalFrame } from '@schutznetz/shared/contract/snapshot.ts';
import type { z } from 'zod';
import { eventTimeFields } from './eventTime.ts';

/** All that a snapshot reads of each collection: the fields that the contract knows, and to whom a record belongs. */
export const publicFields = {
  portal: fieldsOf(portalFrame),
  districts: fieldsOf(district),
  jugendaemter: ['district', ...fieldsOf(jugendamt)],
  municipalities: fieldsOf(municipality),
  contacts: ['district', ...fieldsOf(contact)],
  'regional-groups': ['district', ...fieldsOf(group)],
  actors: ['district', ...fieldsOf(actor)],
  events: ['district', ...fieldsOf(event).filter((field) => field !== 'time'), ...eventTimeFields],
  guides: ['district', ...fieldsOf(guide)],
  news: ['district', ...fieldsOf(news)],
  notices: ['district', ...fieldsOf(notice)],
  pages: ['district', ...fieldsOf(page)],
  helplines: fieldsOf(helpline),
  'legal-bases': fieldsOf(legalBasis),
  glossary: fieldsOf(glossaryEntry),
  media: ['alt', 'title', 'filename', 'mimeType', 'filesize', 'width', 'height', 'sizes'],
  redirects: ['from', 'district', 'collection', 'documentId'],
} as const satisfies Record<string, string[]>;

/** A collection, or the global `portal`. */
export type RecordKind = keyof typeof publicFields;

/** Names of the fields of a contract object: all that a query may select for it. */
function fieldsOf(schema: z.ZodObject): string[] {
  return Object.keys(schema.shape);
}
