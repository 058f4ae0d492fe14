import type { CollectionSlug } from 'payload';
import type { TriedSubject } from './operations.ts';
import type { RightsTable } from './rightsTable.ts';
import type { World } from './seedPeople.ts';
import { central, ofDistrict, ofJugendamt, ofNetwork, ofOffice } from './tables.ts';

export type Subject = TriedSubject & {
  name: string;
  table: RightsTable;
  /** documents that the people's own rights hang on; only what is deleted is made for the purpose */
  fixed?: { published: number; draft: number };
};

let count = 0;
const next = (): number => ++count;
const phone = { number: '+493023125001', kind: 'landline' };

/** Required fields of the collections whose documents an office or a network owns. */
const ownedCollections = {
  contacts: {
    textField: 'title',
    data: () => ({ title: `Kontakt ${next()}`, purposes: ['general'], phones: [phone] }),
  },
  'regional-groups': { textField: 'name', data: () => ({ name: `Gruppe ${next()}`, kind: 'regional' }) },
  actors: { textField: 'name', data: () => ({ name: `Akteur ${next()}` }) },
  events: { textField: 'title', data: () => ({ title: `Termin ${next()}`, kind: 'lecture', timeType: 'open' }) },
  guides: { textField: 'title', data: () => ({ title: `Leitfaden ${next()}`, audience: 'citizens' }) },
  news: { textField: 'title', data: () => ({ title: `Meldung ${next()}` }) },
  notices: { textField: 'title', data: () => ({ title: `Hinweis ${next()}`, startsAt: '2025-01-01T08:00:00.000Z' }) },
  pages: { textField: 'title', data: () => ({ title: `Seite ${next()}` }) },
} satisfies Partial<Record<CollectionSlug, Pick<TriedSubject, 'textField'> & { data: TriedSubject['newData'] }>>;

type OwnedCollection = keyof typeof ownedCollections;

/** All owned collections share their access functions, contacts but for reading: these stand for the others. */
const networksOwn: OwnedCollection[] = ['contacts', 'events', 'guides', 'pages'];

const portalsOwn: OwnedCollection[] = ['notices', 'pages'];

export function listSubjects({ districts, offices }: World): Subject[] {
  const owned = Object.entries(ownedCollections) as [OwnedCollection, (typeof ownedCollections)[OwnedCollection]][];
  return [
    ...owned.map(([collection, { textField, data }]) => ({
      name: `${collection} of an office`,
      collection,
      textField,
      newData: () => ({ ...data(), jugendamt: offices.own, district: districts.own }),
      table: ofOffice,
    })),
    ...owned
      .filter(([collection]) => networksOwn.includes(collection))
      .map(([collection, { textField, data }]) => ({
        name: `${collection} of a network`,
        collection,
        textField,
        newData: () => ({ ...data(), jugendamt: null, district: districts.own }),
        table: ofNetwork,
      })),
    ...owned
      .filter(([collection]) => portalsOwn.includes(collection))
      .map(([collection, { textField, data }]) => ({
        name: `${collection} of the portal`,
        collection,
        textField,
        newData: () => ({ ...data(), jugendamt: null, district: null }),
        table: central,
      })),
    {
      name: 'the district itself',
      collection: 'districts',
      textField: 'networkName',
      newData: () => ({ name: `Neukreis ${next()}`, networkName: 'Netzwerk Kinderschutz' }),
      table: ofDistrict,
      fixed: { published: districts.own, draft: districts.draft },
    },
    {
      name: 'the Jugendamt itself',
      collection: 'jugendaemter',
      textField: 'website',
      newData: () => ({ name: `Jugendamt ${next()}`, kind: 'stadt', district: districts.elsewhere }),
      table: ofJugendamt,
      fixed: { published: offices.own, draft: offices.ownDraft },
    },
    ...listCentralSubjects(offices.own),
  ];
}

function listCentralSubjects(jugendamt: number): Subject[] {
  return [
    {
      name: 'municipalities',
      collection: 'municipalities',
      textField: 'name',
      newData: () => ({ name: `Musterort ${next()}`, ags: `05${String(next()).padStart(6, '0')}`, jugendamt }),
      table: central,
    },
    {
      name: 'helplines',
      collection: 'helplines',
      textField: 'name',
      newData: () => ({ name: `Telefon ${next()}`, phone, audiences: ['everyone'] }),
      table: central,
    },
    {
      name: 'legal bases',
      collection: 'legal-bases',
      textField: 'title',
      newData: () => ({ citation: `§ ${next()} Mustergesetz`, title: 'Muster' }),
      table: central,
    },
    {
      name: 'glossary',
      collection: 'glossary',
      textField: 'term',
      newData: () => ({ term: `Begriff ${next()}`, definition: 'Eine Erklärung.' }),
      table: central,
    },
  ];
}
