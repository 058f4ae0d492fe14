import { expect, test } from 'vitest';
import { PageEncoder } from './PageEncoder.ts';

const encoder = new PageEncoder();
const web = new TextEncoder();

test.each([
  ['nothing', ''],
  ['ASCII', '<p>110</p>'],
  ['umlauts', 'Jugendämter in Köln'],
  ['other scripts and signs', '„Ist ein Kind in Gefahr?“ – ☎ 110 🚒'],
  ['half a character', 'a\ud83d'],
  ['what just fits', '–'.repeat(524_288)],
  ['what does not fit', '–'.repeat(524_289)],
])('encodes %s as the platform does', (_, text) => {
  expect(Buffer.compare(encoder.encode(text), web.encode(text))).toBe(0);
});

test('bytes stay as they are when the next text is encoded', () => {
  const bytes = encoder.encode('Rufen Sie an');
  encoder.encode('Etwas anderes');
  expect(new TextDecoder().decode(bytes)).toBe('Rufen Sie an');
  expect(bytes.buffer.byteLength).toBe(bytes.byteLength);
});
