import { expect, test } from 'vitest';
import { diffPages } from './diffPages.ts';
import { splitTokens } from './splitTokens.ts';
import { visibleLines } from './visibleLines.ts';

const changed = ({ lines }: ReturnType<typeof diffPages>) =>
  lines.flatMap((line) =>
    line.kind === 'gap' ? [] : line.segments.filter((part) => part.isChanged).map((part) => [line.kind, part.text]),
  );

test('A number that changed stands as a whole in the difference, before and after.', () => {
  const diff = diffPages(
    ['Notdienst: 030 23125 001 (rund um die Uhr)'],
    ['Notdienst: 030 23125 002 (rund um die Uhr)'],
  );
  expect(changed(diff)).toEqual([
    ['removed', '030 23125 001'],
    ['added', '030 23125 002'],
  ]);
  expect(diff).toMatchObject({ numbersRemoved: ['030 23125 001'], numbersAdded: ['030 23125 002'], isCut: false });
});

test('A number that is only written differently is not reported as another number.', () => {
  const diff = diffPages(['Tel. 030 23125001'], ['Tel. +49 30 23125-001']);
  expect(diff).toMatchObject({ numbersRemoved: [], numbersAdded: [] });
  expect(changed(diff)).toHaveLength(2);
});

test('Only the words that changed are marked, and unchanged lines stand beside them.', () => {
  const diff = diffPages(['Kopf', 'Erste Hilfe', 'Mitte', 'Fuß'], ['Kopf', 'Schnelle Hilfe', 'Mitte', 'Fuß']);
  expect(changed(diff)).toEqual([
    ['removed', 'Erste'],
    ['added', 'Schnelle'],
  ]);
  expect(diff.lines.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same', 'same']);
});

test('Long unchanged parts are left out.', () => {
  const page = Array.from({ length: 50 }, (_, n) => `Zeile ${n}`);
  const diff = diffPages([...page, 'alt', ...page], [...page, 'neu', ...page]);
  expect(diff.lines.map(({ kind }) => kind)).toEqual(['gap', 'same', 'removed', 'added', 'same', 'gap']);
});

test('A new page is all new, a page that is gone is all gone, equal pages have no difference.', () => {
  expect(changed(diffPages([], ['Guten Tag']))).toEqual([['added', 'Guten Tag']]);
  expect(changed(diffPages(['Guten Tag'], []))).toEqual([['removed', 'Guten Tag']]);
  expect(diffPages(['Guten Tag'], ['Guten Tag']).lines).toEqual([]);
});

test('Short numbers are numbers; dates, times and postcodes are not.', () => {
  const numbers = (text: string) => splitTokens(text).flatMap(({ number }) => number ?? []);
  expect(numbers('Bei Gefahr 110 oder 116 117, sonst (030) 23125-001.')).toEqual(['110', '116117', '+493023125001']);
  expect(numbers('Montag, 04.05.2099, 08:00–12:00 Uhr, 59494 Musterstadt')).toEqual([]);
  const line = 'Tel. 030 23125001, täglich bis 17:30 Uhr';
  expect(
    splitTokens(line)
      .map(({ text }) => text)
      .join(''),
  ).toBe(line);
});

test('The text of a page has a line for each block, without scripts, and with what pictures say.', () => {
  const html = `<!DOCTYPE html><html><head><title>Hilfe</title><style>p{}</style></head><body><h1>Hilfe im&nbsp;Kreis</h1>
    <p>Ruf <strong>an</strong>: <a href="tel:+493023125001">Notdienst <b>030 23125001</b></a></p><script>x()</script>
    <p hidden>nicht zu sehen</p><img src="a.jpg" alt="Eine Tür"><img src="b.svg" alt=""></body></html>`;
  expect(visibleLines(html)).toEqual(['Hilfe', 'Hilfe im Kreis', 'Ruf an: Notdienst 030 23125001', '[Bild: Eine Tür]']);
});

test('A link that dials another number than it shows gives that away.', () => {
  const html = '<p><a href="tel:+493023125002">030 23125001</a></p>';
  expect(visibleLines(html)).toEqual(['030 23125001 [wählt +493023125002]']);
});
