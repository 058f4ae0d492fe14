import { partnerGroupKeys } from '@schutznetz/shared/contract/district.ts';
import { expect, test } from 'vitest';
import { changeDistrict } from '../../testing/changeDistrict.ts';
import { readFixturePage, renderFixturePage } from '../../testing/renderFixturePage.ts';
import { partnerGroupLabels } from './partnerGroups.ts';

const path = '/musterkreis/netzwerk/';

test('the page tells what the network is, in the order of its sections', async () => {
  const { bytes } = await renderFixturePage(path);
  const headings = [
    ...Buffer.from(bytes)
      .toString('utf8')
      .matchAll(/<h2[^>]*>(.*?)<\/h2>/gs),
  ].map(([, text]) => text);
  expect(headings).toEqual([
    'Ziele',
    'Gemeinsame Verantwortung',
    'Jugendämter im Netzwerk',
    'Unsere Grundhaltung',
    'Aufgaben des Netzwerks',
    'Aufgaben der Netzwerkkoordination',
    'Beteiligte Handlungsfelder',
    'Wer im Netzwerk mitwirkt',
    'Gruppen und Treffen',
    'Kooperationsvereinbarung',
    'Vorhaben',
    'Preis des Netzwerks',
    'Im Netzwerk mitmachen',
    'Rechtsgrundlage',
  ]);
});

test('groups say how often they meet, and their next date', async () => {
  const text = await readFixturePage(path);
  expect(text).toContain('Regionalgruppe Regionalgruppe Nord Trifft sich dreimal im Jahr');
  expect(text).toContain('Nächster Termin: Anonymisierte Fallkonferenz, im Juni 2026');
});

test('a cancelled date is no next date', async () => {
  expect(await readFixturePage(path)).not.toContain('Nächster Termin: Treffen des Arbeitskreises InsoFa');
});

test('organisations stand with their partner group, the others below the list', async () => {
  const text = await readFixturePage(path);
  expect(text).toMatch(/Insoweit erfahrene Fachkräfte Beispielberatung Musterstadt .* Weitere Mitwirkende Sportbund/);
});

test('the agreement names its parties, who signed, and until when it is valid', async () => {
  const text = await readFixturePage(path);
  expect(text).toContain('Vom Dienstag, 24. Juni 2025 Gilt bis Freitag, 30. Juni 2028');
  expect(text).toContain('Unterzeichnet von Maxi Muster (Musterkreis) Erik Exempel (Stadt Musterstadt)');
});

test('whom to ask about joining is shown with the number of the contact', async () => {
  expect(await readFixturePage(path)).toMatch(/mitmachen möchten\. Ansprechperson: Frau Beispiel, .*?030 23125205/);
});

test('without a list of its own the page names the twelve groups of the law, as what should be', async () => {
  const change = changeDistrict(({ district }) => ({ district: { ...district, partnerGroups: [] } }));
  const text = await readFixturePage(path, { change });
  expect(text).toContain('Das Gesetz nennt zwölf Gruppen');
  for (const key of partnerGroupKeys) expect(text).toContain(partnerGroupLabels[key]);
});

test('what a network has not filled is left out', async () => {
  const change = changeDistrict(({ district }) => ({
    district: { ...district, agreement: null, quote: null, plans: [] },
    groups: [],
  }));
  const text = await readFixturePage(path, { change });
  expect(text).not.toContain('Kooperationsvereinbarung');
  expect(text).not.toContain('Gruppen und Treffen');
  expect(text).not.toContain('Vorhaben');
});
