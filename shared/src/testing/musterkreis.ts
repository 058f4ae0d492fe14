import type { Contact, Coverage } from '../contract/contact.ts';
import type { Jugendamt, LegalPages, Municipality } from '../contract/district.ts';
import type { NetworkEvent } from '../contract/event.ts';
import type { DistrictSnapshot, PortalSnapshot } from '../contract/snapshot.ts';

/*
 * Fictional content for tests: a complete, valid record of each kind, of which a test overrides what it is about.
 * Numbers are from the ranges that the Bundesnetzagentur keeps free for fiction.
 */

const legalPages: LegalPages = {
  imprint: [],
  privacy: [],
  accessibility: [],
  accessibilityEmail: null,
  accessibilityFormUrl: null,
};

export const musterHours: Contact['hours'] = { alwaysOpen: false, blocks: [], note: null, closedOnHolidays: false };

export function makeJugendamt(overrides: Partial<Jugendamt> = {}): Jugendamt {
  return {
    id: 1,
    name: 'Kreisjugendamt Musterkreis',
    kind: 'kreis',
    officialKey: null,
    address: null,
    switchboard: { number: '+493023125000', kind: 'landline', label: null },
    email: null,
    website: null,
    ...overrides,
  };
}

export function makeMunicipality(overrides: Partial<Municipality> = {}): Municipality {
  return {
    id: 1,
    name: 'Musterstadt',
    slug: 'musterstadt',
    ags: '05999001',
    postcodes: ['99999'],
    places: [],
    jugendamt: 1,
    ...overrides,
  };
}

export function makeCoverage(overrides: Partial<Coverage> = {}): Coverage {
  return { municipality: 1, places: [], streets: [], validFrom: null, validUntil: null, ...overrides };
}

export function makeContact(overrides: Partial<Contact> = {}): Contact {
  return {
    id: 1,
    title: 'Allgemeiner Sozialer Dienst',
    purposes: ['acute-in-hours'],
    person: null,
    personFunctions: [],
    organisation: null,
    description: null,
    phones: [{ number: '+493023125001', kind: 'landline', label: null }],
    emails: [],
    formUrl: null,
    website: null,
    byAppointment: false,
    hours: musterHours,
    outOfHours: { route: 'unknown', phone: null, carrier: null, note: null },
    address: null,
    coverage: [],
    audiences: [],
    professions: [],
    languages: [],
    attestedOn: null,
    jugendamt: 1,
    order: 0,
    ...overrides,
  };
}

export function makeEvent(overrides: Partial<NetworkEvent> = {}): NetworkEvent {
  return {
    id: 1,
    uid: 'fachtag@musterkreis.example',
    sequence: 0,
    changedAt: '2025-01-02T09:00:00.000Z',
    slug: 'fachtag',
    title: 'Fachtag im Musterkreis',
    kind: 'fachtag',
    time: { type: 'timed', start: '2025-04-03T07:00:00.000Z', end: '2025-04-03T10:00:00.000Z' },
    status: 'scheduled',
    statusNote: null,
    format: 'on-site',
    venue: null,
    address: null,
    onlineUrl: null,
    audience: 'professionals',
    professions: [],
    groups: [],
    registration: null,
    organisers: [],
    countsAsQualification: false,
    summary: null,
    body: [],
    materials: [],
    jugendamt: null,
    ...overrides,
  };
}

export function makeDistrictSnapshot(overrides: Partial<DistrictSnapshot> = {}): DistrictSnapshot {
  return {
    kind: 'district',
    unit: 'musterkreis',
    ...frame(),
    district: {
      id: 1,
      slug: 'musterkreis',
      name: 'Musterkreis',
      networkName: 'Netzwerk Kinderschutz im Musterkreis',
      summary: null,
      citizenMessage: [],
      introduction: [],
      quote: null,
      sharedResponsibility: [],
      goals: [],
      principles: [],
      coordinationTasks: [],
      networkTasks: [],
      fieldsOfAction: [],
      plans: [],
      legalBasis: [],
      legalBases: [],
      partnerGroups: [],
      howToJoin: [],
      joinContact: null,
      agreement: null,
      sections: [],
      easyLanguage: [],
      signLanguageVideoUrl: null,
      legalPages,
    },
    jugendaemter: [makeJugendamt()],
    municipalities: [makeMunicipality()],
    contacts: [],
    groups: [],
    actors: [],
    events: [],
    guides: [],
    news: [],
    ...overrides,
  };
}

export function makePortalSnapshot(overrides: Partial<PortalSnapshot> = {}): PortalSnapshot {
  return { kind: 'portal', unit: 'portal', ...frame(), districts: [], places: [], events: [], ...overrides };
}

function frame() {
  return {
    contract: 1 as const,
    origin: 'https://schutznetz.example',
    portal: {
      title: 'Schutznetz',
      claim: null,
      introduction: [],
      easyLanguage: [],
      signLanguageVideoUrl: null,
      demo: true,
      legalPages,
    },
    helplines: [],
    legalBases: [],
    glossary: [],
    notices: [],
    pages: [],
    redirects: [],
  };
}
