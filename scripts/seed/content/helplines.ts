import type { Hours, HoursBlock, Weekday } from '@schutznetz/shared/contract/contact.ts';
import type { HelplineContent } from './types.ts';

const workdays: Weekday[] = ['mo', 'di', 'mi', 'do', 'fr'];
const holidaysUnknown = 'Ob die Nummer an Feiertagen besetzt ist, nennt die Quelle nicht.';

/** National numbers in the order in which they are shown. Nobody has checked them by calling: `checkedOn` stays empty. */
export const helplines: HelplineContent[] = [
  {
    name: 'Polizei',
    phone: { number: '110', kind: 'short', label: null },
    emergency: true,
    audiences: ['everyone'],
    description: 'Wenn ein Kind jetzt in Gefahr ist.',
    hours: always(),
    cost: null,
    languages: null,
    website: null,
    source: 'fachstelle-kinderschutz.de',
  },
  {
    name: 'Feuerwehr und Rettungsdienst',
    phone: { number: '112', kind: 'short', label: null },
    emergency: true,
    audiences: ['everyone'],
    description: 'Wenn ein Kind verletzt ist oder sein Leben in Gefahr ist.',
    hours: always(),
    cost: 'kostenfrei, ohne Vorwahl',
    languages: null,
    website: null,
    source: 'gesund.bund.de',
  },
  {
    name: 'Kinder- und Jugendtelefon (Nummer gegen Kummer)',
    phone: { number: '116111', kind: 'short', label: null },
    emergency: false,
    audiences: ['children'],
    description: 'Für Kinder und Jugendliche, die über ihre Sorgen sprechen möchten. Anonym.',
    hours: open([{ days: [...workdays, 'sa'], from: '14:00', to: '20:00' }]),
    cost: 'kostenfrei',
    languages: null,
    website: null,
    source: 'klecks-os.de (2020), telekom.com',
  },
  {
    name: 'Elterntelefon',
    phone: { number: '+498001110550', kind: 'freecall', label: null },
    emergency: false,
    audiences: ['parents'],
    description: 'Für Mütter, Väter und alle, die ein Kind erziehen.',
    hours: open([
      { days: ['mo', 'mi', 'fr'], from: '09:00', to: '17:00' },
      { days: ['di', 'do'], from: '09:00', to: '19:00' },
    ]),
    cost: null,
    languages: null,
    website: null,
    source: 'klecks-os.de (2020)',
  },
  {
    name: 'Hilfe-Telefon Sexueller Missbrauch',
    phone: { number: '+498002255530', kind: 'freecall', label: null },
    emergency: false,
    audiences: ['affected', 'everyone', 'professionals'],
    description: 'Für Betroffene, für alle, die sich um ein Kind sorgen, und für Fachkräfte.',
    hours: open([
      { days: ['mo', 'mi', 'fr'], from: '09:00', to: '14:00' },
      { days: ['di', 'do'], from: '15:00', to: '20:00' },
    ]),
    cost: null,
    languages: '19, dazu Deutsche Gebärdensprache per Video',
    website: null,
    source: 'tagesspiegel.de (Mai 2024)',
  },
  {
    name: 'Hilfetelefon Gewalt gegen Frauen',
    phone: { number: '116016', kind: 'short', label: null },
    emergency: false,
    audiences: ['affected', 'everyone', 'professionals'],
    description: 'Für betroffene Frauen, Angehörige und Fachkräfte.',
    hours: always(),
    cost: null,
    languages: 'Deutsch und 18 weitere, dazu Deutsche Gebärdensprache',
    website: 'https://www.hilfetelefon.de/',
    source: 'hilfetelefon.de',
  },
  {
    name: 'Medizinische Kinderschutzhotline',
    phone: { number: '+498001921000', kind: 'freecall', label: null },
    emergency: false,
    audiences: ['professionals'],
    description: 'Nur für Fachkräfte aus Heilberufen, Kinder- und Jugendhilfe und Familiengerichten.',
    hours: always(),
    cost: null,
    languages: null,
    website: null,
    source: 'drk-kliniken-berlin.de, famrz.de',
  },
  {
    name: 'Ärztlicher Bereitschaftsdienst',
    phone: { number: '116117', kind: 'short', label: null },
    emergency: false,
    audiences: ['everyone'],
    description: 'Bei Krankheit, die nicht lebensbedrohlich ist.',
    hours: { alwaysOpen: false, blocks: [], note: 'Außerhalb der Sprechzeiten der Praxen.', closedOnHolidays: false },
    cost: null,
    languages: null,
    website: null,
    source: 'gesund.bund.de',
  },
  {
    name: 'TelefonSeelsorge',
    phone: { number: '+498001110111', kind: 'freecall', label: null },
    emergency: false,
    audiences: ['everyone'],
    description: 'Für alle, die in einer Krise jemanden zum Reden brauchen.',
    hours: always(),
    cost: null,
    languages: null,
    website: null,
    source: 'katholische-kirche-aalen.de',
  },
  {
    name: 'TelefonSeelsorge (zweite Nummer)',
    phone: { number: '+498001110222', kind: 'freecall', label: null },
    emergency: false,
    audiences: ['everyone'],
    description: 'Eine weitere Nummer der TelefonSeelsorge.',
    hours: always(),
    cost: null,
    languages: null,
    website: null,
    source: 'katholische-kirche-aalen.de',
  },
];

function always(): Hours {
  return { alwaysOpen: true, blocks: [], note: null, closedOnHolidays: false };
}

function open(blocks: Pick<HoursBlock, 'days' | 'from' | 'to'>[]): Hours {
  return {
    alwaysOpen: false,
    blocks: blocks.map((block) => ({ ...block, channel: 'any', language: null })),
    note: holidaysUnknown,
    closedOnHolidays: false,
  };
}
