import type { Contact, ContactPurpose, Hours, Phone } from '@schutznetz/shared/contract/contact.ts';
import type { PartnerGroupKey } from '@schutznetz/shared/contract/district.ts';
import type { EventKind } from '@schutznetz/shared/contract/event.ts';
import type { Address } from '@schutznetz/shared/contract/primitives.ts';
import type { GlossaryEntry, Helpline, LegalBasis } from '@schutznetz/shared/contract/reference.ts';

/** Text in Markdown: paragraphs, headings, lists, `>` quotes, **bold**, *italic*, links. */
export type Markdown = string;

/** Names a document within the demo content; the loader turns it into the database's id. */
export type Key = string;

export interface TitledText {
  title: string;
  text?: string;
}

export interface DistrictContent {
  slug: string;
  name: string;
  networkName: string;
  summary: string;
  citizenMessage?: Markdown;
  introduction: Markdown;
  quote?: { text: string; source: string };
  sharedResponsibility?: Markdown;
  goals?: TitledText[];
  principles?: TitledText[];
  coordinationTasks?: TitledText[];
  networkTasks?: TitledText[];
  fieldsOfAction?: string[];
  plans?: TitledText[];
  legalBasis: Markdown;
  /** slugs of the central list */
  legalBases: string[];
  partnerGroups?: { key: PartnerGroupKey; title: string; description?: string }[];
  howToJoin?: Markdown;
  joinContact?: Key;
  agreement?: AgreementContent;
}

/** An agreement of which no source names the day has neither `date` nor `month`. */
export interface AgreementContent {
  title: string;
  parties: string[];
  signatories: { name: string; organisation: string }[];
  text: Markdown;
}

export interface JugendamtContent {
  key: Key;
  name: string;
  kind: 'kreis' | 'stadt' | 'kreisfreie-stadt';
}

/** A town of the office's area; its slug is made from its name. */
export interface MunicipalityContent {
  name: string;
  ags: string;
  postcodes: string[];
  jugendamt: Key;
}

export interface ContactContent {
  key: Key;
  jugendamt: Key;
  title: string;
  purposes: ContactPurpose[];
  person?: string;
  personFunctions?: string[];
  organisation: string;
  description?: string;
  phones: Phone[];
  emails?: Contact['emails'];
  outOfHours: 'police-110' | 'unknown';
  address?: Address;
  /** names of whole municipalities */
  coverage?: string[];
  audiences: Contact['audiences'];
  order: number;
}

export interface GroupContent {
  key: Key;
  slug: string;
  name: string;
  kind: 'network' | 'regional' | 'working';
  parent?: Key;
  jugendamt?: Key;
  meetingsPerYear?: number;
  meetingNote?: string;
  description: Markdown;
  contact?: Key;
  order: number;
}

/** Wall-clock values in Europe/Berlin, `YYYY-MM-DDTHH:mm`; no `end` where the source names none. */
export type EventTimeContent =
  { type: 'timed'; start: string; end?: string } | { type: 'all-day'; date: string } | { type: 'month'; month: string };

export interface EventContent {
  slug: string;
  title: string;
  kind: EventKind;
  time: EventTimeContent;
  onSite?: boolean;
  venue?: string;
  address?: Address;
  audience: 'public' | 'professionals';
  groups?: Key[];
  organisers: string[];
  jugendamt?: Key;
  summary: string;
  body?: Markdown;
}

/** A procedure that the network has announced: no steps are agreed on. */
export interface AnnouncedGuideContent {
  slug: string;
  title: string;
  summary: string;
  introduction: Markdown;
}

export interface NewsContent {
  slug: string;
  title: string;
  teaser: string;
  body: Markdown;
  photo: { caption: string; credit: string };
  source: string;
}

/** All that one source page says about one network. */
export interface NetworkContent {
  district: DistrictContent;
  jugendaemter: JugendamtContent[];
  municipalities: MunicipalityContent[];
  contacts?: ContactContent[];
  groups?: GroupContent[];
  events?: EventContent[];
  guides?: AnnouncedGuideContent[];
  news?: NewsContent[];
}

export type HelplineContent = Omit<Helpline, 'id' | 'order' | 'checkedOn' | 'hours'> & { hours: Hours };
export type LegalBasisContent = Omit<LegalBasis, 'id' | 'checkedOn'>;
export type GlossaryContent = Omit<GlossaryEntry, 'id' | 'slug'>;
