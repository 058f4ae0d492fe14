import { z } from 'zod';
import { download, image, photo } from './media.ts';
import { address, calendarDate, documentId, instant, nonEmpty, slug, webAddress } from './primitives.ts';
import { richText } from './richText.ts';
import { partnerGroupKeys } from './district.ts';

export const guideAudiences = ['citizens', 'providers', 'geheimnistraeger', 'schools', 'volunteers', 'all'] as const;

export const group = z.strictObject({
  id: documentId,
  slug,
  name: nonEmpty,
  kind: z.enum(['network', 'regional', 'working', 'steering']),
  parent: documentId.nullable(),
  jugendamt: documentId.nullable(),
  meetingsPerYear: z.int().positive().nullable(),
  meetingNote: z.string().nullable(),
  description: richText,
  contact: documentId.nullable(),
  order: z.int(),
});

export const actor = z.strictObject({
  id: documentId,
  name: nonEmpty,
  partnerGroup: z.enum(partnerGroupKeys).nullable(),
  fieldOfAction: z.string().nullable(),
  area: z.string().nullable(),
  profile: richText,
  website: webAddress.nullable(),
  address: address.nullable(),
  contacts: z.array(documentId),
});

/** A procedure for one audience. Contacts are references, so that a number is only ever typed once. */
export const guide = z.strictObject({
  id: documentId,
  slug,
  title: nonEmpty,
  audience: z.enum(guideAudiences),
  /** `in-preparation`: announced by the network, no steps agreed on yet */
  state: z.enum(['in-force', 'in-preparation']),
  summary: z.string().nullable(),
  introduction: richText,
  steps: z.array(
    z.strictObject({
      title: nonEmpty,
      body: richText,
      basis: z.enum(['law', 'agreement', 'recommendation']).nullable(),
      legalBasis: documentId.nullable(),
      source: z.string().nullable(),
      contacts: z.array(documentId),
    }),
  ),
  validFrom: calendarDate.nullable(),
  amendments: z.array(z.strictObject({ date: calendarDate, text: nonEmpty })),
  downloads: z.array(download),
});

export const news = z.strictObject({
  id: documentId,
  slug,
  title: nonEmpty,
  /** null when the source names no day */
  date: calendarDate.nullable(),
  teaser: z.string().nullable(),
  body: richText,
  photo: photo.nullable(),
  source: z.string().nullable(),
  jugendamt: documentId.nullable(),
});

export const page = z.strictObject({
  id: documentId,
  slug,
  title: nonEmpty,
  summary: z.string().nullable(),
  body: richText,
  image: image.nullable(),
  downloads: z.array(download),
});

/** Shown from `startsAt` until before `endsAt`; the render clock decides. */
export const notice = z.strictObject({
  id: documentId,
  kind: z.enum(['info', 'move', 'strike', 'correction', 'outage']),
  title: nonEmpty,
  text: z.string().nullable(),
  link: z.strictObject({ label: nonEmpty, url: webAddress }).nullable(),
  startsAt: instant,
  endsAt: instant.nullable(),
  jugendamt: documentId.nullable(),
});

export type Group = z.infer<typeof group>;
export type Actor = z.infer<typeof actor>;
export type Guide = z.infer<typeof guide>;
export type News = z.infer<typeof news>;
export type Page = z.infer<typeof page>;
export type Notice = z.infer<typeof notice>;
