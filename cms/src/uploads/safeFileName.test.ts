import { expect, test } from 'vitest';
import { safeFileName } from './safeFileName.ts';

test('a name becomes lower-case ASCII with the ending of its content', () => {
  expect(safeFileName('Unterzeichnung Überall (2).JPEG', 'image/jpeg')).toBe('unterzeichnung-ueberall-2.jpg');
});

test('a path in a name does not survive', () => {
  expect(safeFileName('../../etc/passwd.pdf', 'application/pdf')).toBe('etc-passwd.pdf');
});

test('a name without a letter gets one', () => {
  expect(safeFileName('…….png', 'image/png')).toMatch(/^datei-[0-9a-f]{6}\.png$/);
});
