import { expect, test } from 'vitest';
import { nameOf } from './cellNumbers.ts';
import { recordReads } from './recordReads.ts';

const content = { title: 'Musterkreis', pages: [{ slug: 'eins' }], contacts: [{ person: 'Erika' }] };

function makeRecorder() {
  const { view, takeReads, once } = recordReads(content);
  let made = 0;
  /** What a footer reads. */
  const footer = () =>
    once('footer', () => {
      made += 1;
      return `${view.title} ${view.pages.map(({ slug }) => slug).join()}`;
    });
  return { view, footer, readsOf: () => [...takeReads()].map(nameOf).sort(), made: () => made };
}

test('what is made once counts as read by every page that shows it', () => {
  const { footer, readsOf, made } = makeRecorder();
  const shown = footer();
  const reads = readsOf();
  expect(reads).toEqual(expect.arrayContaining(['title', 'pages/length', 'pages/0/slug']));
  expect(footer()).toBe(shown);
  expect(readsOf()).toEqual(reads);
  expect(made()).toBe(1);
  expect(readsOf()).toEqual([]);
});

test('what the first page had read before, or reads besides, is told apart', () => {
  const { view, footer, readsOf } = makeRecorder();
  expect(view.title).toBe('Musterkreis');
  footer();
  expect(view.contacts[0]?.person).toBe('Erika');
  expect(readsOf()).toEqual(expect.arrayContaining(['title', 'pages/0/slug', 'contacts/0/person']));
  footer();
  const later = readsOf();
  expect(later).toEqual(expect.arrayContaining(['title', 'pages/0/slug']));
  expect(later).not.toContain('contacts/0/person');
});

test('what could not be made is made anew, and what was read for it belongs to the page', () => {
  const { view, takeReads, once } = recordReads(content);
  const fail = () => {
    throw new Error(view.title);
  };
  expect(() => once('footer', fail)).toThrow('Musterkreis');
  expect(once('footer', () => 'Fuß')).toBe('Fuß');
  expect([...takeReads()].map(nameOf)).toContain('title');
});

test('of a record with very many fields each that is read is noted, page by page', () => {
  const names = Array.from({ length: 50 }, (_, index) => `field${index}`);
  const record = Object.fromEntries(names.map((name) => [name, name]));
  const { view, takeReads } = recordReads({ pages: [record] });
  const readsOf = (read: readonly string[]) => {
    for (const name of read) expect(view.pages[0]?.[name]).toBe(name);
    return [...takeReads()].map(nameOf).filter((cell) => cell.includes('field'));
  };
  for (const name of names) expect(readsOf([name])).toEqual([`pages/0/${name}`]);
  expect(readsOf([...names, ...names]).sort()).toEqual(names.map((name) => `pages/0/${name}`).sort());
});
