import { expect, test } from 'vitest';
import { findEmails, findNumbers } from './findChannels.ts';
import { readPage } from './readPage.ts';

test.each(['02921 103-2357', '02921/103 2357', '(02921) 1032357', '+49 2921 1032357', '+49 (0)2921 1032357'])(
  '%s is found however it is written',
  (number) => {
    expect(findNumbers(readPage(`<body><p>Telefon ${number}.</p></body>`))).toEqual(new Set(['029211032357']));
  },
);

test('a number is found where it is only dialled', () => {
  expect(findNumbers(readPage('<body><a href="tel:+4929211032357">Anrufen</a></body>'))).toEqual(
    new Set(['029211032357']),
  );
});

test('dates, times, postcodes and paragraphs are no numbers', () => {
  const text = 'Am 01.05.2022, 09:00 bis 12:00 Uhr, 59494 Soest, § 8a, 2024';
  expect(findNumbers(readPage(`<body><p>${text}</p></body>`))).toEqual(new Set());
});

test('addresses are found in text and in links', () => {
  const page = readPage('<body><p>a.b@c-d.example <a href="mailto:e@f.example?subject=x">Schreiben</a></p></body>');
  expect(findEmails(page)).toEqual(new Set(['a.b@c-d.example', 'e@f.example']));
});
