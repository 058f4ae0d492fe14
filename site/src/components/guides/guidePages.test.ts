import { expect, test } from 'vitest';
import { readFixturePage } from '../../testing/renderFixturePage.ts';

test('a procedure shows its steps with basis, source of law and the numbers of its contacts', async () => {
  const text = await readFixturePage('/musterkreis/verfahren/sorge-um-ein-kind/');
  expect(text).toContain('Allgemeiner Sozialer Dienst, Team Nord , Telefon 030 23125201');
  expect(text).toContain('Grundlage: Empfehlung');
  expect(text).toContain('Grundlage: Gesetz , § 8a SGB VIII');
});

test('a procedure says since when it is valid and what was amended, with the year', async () => {
  const text = await readFixturePage('/musterkreis/verfahren/sorge-um-ein-kind/');
  expect(text).toContain('Gültig ab Montag, 1. September 2025');
  expect(text).toContain('Samstag, 10. Januar 2026 Nummer des Teams Süd geändert.');
});

test('a procedure in preparation says so and where help is all the same', async () => {
  const text = await readFixturePage('/musterkreis/verfahren/schulen/');
  expect(text).toContain('Dieses Verfahren ist in Vorbereitung.');
  expect(text).toContain('110');
  expect(text).not.toContain('Schritt für Schritt');
});

test('the list names for whom each procedure is', async () => {
  const text = await readFixturePage('/musterkreis/verfahren/');
  expect(text).toContain('Für Schulen Leitfaden für Schulen In Vorbereitung');
});
