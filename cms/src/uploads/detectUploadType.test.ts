import sharp from 'sharp';
import { expect, test } from 'vitest';
import { detectUploadType } from './detectUploadType.ts';

const picture = sharp({ create: { width: 8, height: 8, channels: 3, background: 'teal' } });

test.each([
  ['image/jpeg', () => picture.clone().jpeg().toBuffer()],
  ['image/png', () => picture.clone().png().toBuffer()],
  ['image/webp', () => picture.clone().webp().toBuffer()],
  ['image/avif', () => picture.clone().avif().toBuffer()],
  ['application/pdf', () => Promise.resolve(Buffer.from('%PDF-1.7\n'))],
] as const)('knows %s by its content', async (type, make) => {
  expect(detectUploadType(await make())).toBe(type);
});

test.each(['<svg xmlns="http://www.w3.org/2000/svg"/>', '<html></html>', 'MZ\x90', 'PK\x03\x04', ''])(
  'knows %j as nothing that may be uploaded',
  (content) => {
    expect(detectUploadType(Buffer.from(content, 'latin1'))).toBeNull();
  },
);
