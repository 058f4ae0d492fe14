import { z } from 'zod';
import { download } from './media.ts';
import {
  address,
  calendarDate,
  calendarMonth,
  documentId,
  emailAddress,
  municipalityKey,
  nonEmpty,
  postcode,
  slug,
  webAddress,
} from './primitives.ts';
import { phone } from './contact.ts';
import { richText } from './richText.ts';

/** The twelve groups that § 9 (4) Landeskinderschutzgesetz NRW names, in its order. The list of the law is open ("insbesondere"). */
export const partnerGroupKeys = [
  'jugendamt',
  'traeger',
  'insofa',
  'geheimnistraeger',
  'schulen',
  'gesundheitsaemter',
  'polizei-ordnungsbehoerden',
  'familiengerichte',
  'staatsanwaltschaften',
  'verfahrensbeistaende',
  'eingliederungshilfe',
  'fruehe-hilfen',
] as const;

export const jugendamt = z.strictObject({
  id: documentId,
  name: nonEmpty,
  kind: z.enum(['kreis', 'stadt', 'kreisfreie-stadt']),
  officialKey: z.string().nullable(),
  address: address.nullable(),
  switchboard: phone.nullable(),
  email: emailAddress.nullable(),
  website: webAddress.nullable(),
});

export const municipality = z.strictObject({
  id: documentId,
  name: nonEmpty,
  slug,
  ags: municipalityKey,
  postcodes: z.array(postcode),
  /** local places (Ortsteile) that people name instead of the town */
  places: z.array(nonEmpty),
  jugendamt: documentId,
});

const titledText = z.strictObject({ title: nonEmpty, text: z.string().nullable() });

export const agreement = z.strictObject({
  title: nonEmpty,
  date: calendarDate.nullable(),
  /** when only the month is known */
  month: calendarMonth.nullable(),
  validUntil: calendarDate.nullable(),
  parties: z.array(nonEmpty),
  signatories: z.array(z.strictObject({ name: nonEmpty, organisation: nonEmpty })),
  document: download.nullable(),
  text: richText,
});

export const legalPages = z.strictObject({
  imprint: richText,
  privacy: richText,
  accessibility: richText,
  /** where a barrier is reported: § 10b BGG NRW asks for a form that is directly reachable */
  accessibilityEmail: emailAddress.nullable(),
  accessibilityFormUrl: webAddress.nullable(),
});

export const district = z.strictObject({
  id: documentId,
  slug,
  /** the area: "Kreis Soest" */
  name: nonEmpty,
  /** the network: "Netzwerk Kinderschutz im Kreis Soest" */
  networkName: nonEmpty,
  /** one or two sentences for the home page and the portal's list */
  summary: z.string().nullable(),
  /** what the network says to people who worry about a child */
  citizenMessage: richText,
  introduction: richText,
  quote: z.strictObject({ text: nonEmpty, source: nonEmpty }).nullable(),
  /** who bears the network together, and how the partners work with each other */
  sharedResponsibility: richText,
  goals: z.array(titledText),
  principles: z.array(titledText),
  coordinationTasks: z.array(titledText),
  networkTasks: z.array(titledText),
  fieldsOfAction: z.array(nonEmpty),
  plans: z.array(titledText),
  legalBasis: richText,
  legalBases: z.array(documentId),
  partnerGroups: z.array(
    z.strictObject({ key: z.enum(partnerGroupKeys).nullable(), title: nonEmpty, description: z.string().nullable() }),
  ),
  howToJoin: richText,
  joinContact: documentId.nullable(),
  agreement: agreement.nullable(),
  sections: z.array(z.strictObject({ title: nonEmpty, body: richText })),
  easyLanguage: richText,
  signLanguageVideoUrl: webAddress.nullable(),
  legalPages,
});

export type PartnerGroupKey = (typeof partnerGroupKeys)[number];
export type Jugendamt = z.infer<typeof jugendamt>;
export type Municipality = z.infer<typeof municipality>;
export type Agreement = z.infer<typeof agreement>;
export type LegalPages = z.infer<typeof legalPages>;
export type District = z.infer<typeof district>;
