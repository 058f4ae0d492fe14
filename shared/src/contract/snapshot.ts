import { z } from 'zod';
import { contact } from './contact.ts';
import { district, jugendamt, legalPages, municipality } from './district.ts';
import { actor, group, guide, news, notice, page } from './editorial.ts';
import { event } from './event.ts';
import { documentId, municipalityKey, nonEmpty, postcode, slug, webAddress } from './primitives.ts';
import { glossaryEntry, helpline, legalBasis } from './reference.ts';
import { richText } from './richText.ts';

/** Grows when a site compiled against an older contract could misread a snapshot. */
export const contractVersion = 1;

/** Name of the unit that carries `/` and all pages that belong to no district. */
export const portalUnit = 'portal';

/**
 * An address that was public once and must go on leading somewhere. Both are paths of this site. A `from` of one segment is
 * a former name of a district and stands for every path below it.
 */
const redirect = z.strictObject({
  from: z.string().regex(/^\/(?:[a-z0-9-]+\/)+$/),
  to: z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/),
});

export const portalFrame = z.strictObject({
  title: nonEmpty,
  claim: z.string().nullable(),
  introduction: richText,
  easyLanguage: richText,
  signLanguageVideoUrl: webAddress.nullable(),
  /** true while the site shows the demo content: every page says so */
  demo: z.boolean(),
  legalPages,
});

/** What every unit shows: the frame of the pages and the central lists. */
const frame = {
  contract: z.literal(contractVersion),
  /** scheme and host of the public site without a path, for absolute addresses in feeds and calendars */
  origin: webAddress,
  portal: portalFrame,
  helplines: z.array(helpline),
  legalBases: z.array(legalBasis),
  glossary: z.array(glossaryEntry),
  notices: z.array(notice),
  pages: z.array(page),
  redirects: z.array(redirect),
};

export const districtSnapshot = z.strictObject({
  kind: z.literal('district'),
  /** the slug of the district */
  unit: slug,
  ...frame,
  district,
  jugendaemter: z.array(jugendamt).min(1),
  municipalities: z.array(municipality),
  contacts: z.array(contact),
  groups: z.array(group),
  actors: z.array(actor),
  events: z.array(event),
  guides: z.array(guide),
  news: z.array(news),
});

/** A district as the portal lists it. */
const districtSummary = z.strictObject({
  id: documentId,
  slug,
  name: nonEmpty,
  networkName: nonEmpty,
  summary: z.string().nullable(),
  jugendaemter: z.array(nonEmpty),
});

/** A town as the portal finds it. */
const placeSummary = z.strictObject({
  name: nonEmpty,
  slug,
  ags: municipalityKey,
  postcodes: z.array(postcode),
  places: z.array(nonEmpty),
  district: slug,
  districtName: nonEmpty,
  jugendamt: nonEmpty,
});

export const portalSnapshot = z.strictObject({
  kind: z.literal('portal'),
  unit: z.literal(portalUnit),
  ...frame,
  districts: z.array(districtSummary),
  places: z.array(placeSummary),
  /** events of all districts that may not be over yet */
  events: z.array(z.strictObject({ district: slug, districtName: nonEmpty, event })),
});

/** All that the pages of one unit need: published, public data only. There is no field for anything else. */
export const snapshot = z.discriminatedUnion('kind', [districtSnapshot, portalSnapshot]);

export type DistrictSnapshot = z.infer<typeof districtSnapshot>;
export type PortalSnapshot = z.infer<typeof portalSnapshot>;
export type DistrictSummary = z.infer<typeof districtSummary>;
export type PlaceSummary = z.infer<typeof placeSummary>;
export type Redirect = z.infer<typeof redirect>;
export type Snapshot = z.infer<typeof snapshot>;
