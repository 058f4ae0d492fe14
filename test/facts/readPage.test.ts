import { expect, test } from 'vitest';
import { readPage } from './readPage.ts';

test('blocks are parted by a space, however the markup is written', () => {
  expect(
    readPage('<body><ul><li>Schule</li><li>Justiz</li></ul><p>a&nbsp;b &amp; Kinder&shy;schutz</p></body>').text,
  ).toBe('Schule Justiz a b & Kinderschutz');
});

test('what no reader sees is left out', () => {
  expect(readPage('<head><title>T</title></head><body><style>p{}</style><p>x</p><script>y</script></body>').text).toBe(
    'x',
  );
});

test('links are kept as they are written', () => {
  expect(readPage('<body><p><a href="tel:110">110</a></p></body>').links).toEqual(new Set(['tel:110']));
});
