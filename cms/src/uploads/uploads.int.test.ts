import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useTestDatabase } from '../../../test/support/testDatabase.ts';
import { type Cms, startCms } from '../access/testing/startCms.ts';
import { messagesOf } from '../testing/messagesOf.ts';

await useTestDatabase();

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

const picture = (width: number) => sharp({ create: { width, height: width / 2, channels: 3, background: 'teal' } });

function upload(file: { name: string; mimetype: string; data: Buffer }, data: Record<string, unknown> = {}) {
  return cms.payload.create({
    collection: 'media',
    data: data,
    file: { ...file, size: file.data.byteLength },
  });
}

test('a picture gets a safe name and smaller sizes, none of them enlarged', async () => {
  const data = await picture(1000).jpeg().toBuffer();
  const stored = await upload(
    { name: 'Übergabe der Vereinbarung.JPG', mimetype: 'image/jpeg', data },
    { alt: 'Eine Fläche' },
  );
  expect(stored).toMatchObject({ filename: 'uebergabe-der-vereinbarung.jpg', width: 1000, height: 500 });
  expect([stored.sizes?.small?.width, stored.sizes?.medium?.width, stored.sizes?.large?.width ?? null]).toEqual([
    480,
    960,
    null,
  ]);
  expect(stored.sizes?.small?.mimeType).toBe('image/webp');
  expect(stored.sizes?.small?.filename).toMatch(/^[A-Za-z0-9][A-Za-z0-9._-]*$/);
});

test('a stored picture does not say where it was taken', async () => {
  const data = await picture(600)
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 34/1 0/1' } })
    .jpeg()
    .toBuffer();
  expect((await sharp(data).metadata()).exif).toBeDefined();
  const stored = await upload({ name: 'mit-ort.jpg', mimetype: 'image/jpeg', data }, { alt: 'Eine Fläche' });
  const folder = cms.payload.collections.media.config.upload.staticDir ?? '';
  const file = await readFile(path.join(folder, stored.filename ?? ''));
  expect((await sharp(file).metadata()).exif).toBeUndefined();
});

test('a picture without a description is refused, a PDF file needs none', async () => {
  const data = await picture(600).png().toBuffer();
  expect(await messagesOf(upload({ name: 'ohne.png', mimetype: 'image/png', data }))).toEqual([
    expect.stringContaining('was auf dem Bild zu sehen ist'),
  ]);
  const pdf = await upload({ name: 'Vereinbarung.pdf', mimetype: 'application/pdf', data: Buffer.from(smallPdf) });
  expect(pdf.filename).toBe('vereinbarung.pdf');
});

test.each([
  ['a page of HTML that calls itself a picture', 'bild.jpg', 'image/jpeg', '<html><script>alert(1)</script></html>'],
  ['an SVG drawing', 'bild.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['a program', 'plan.pdf', 'application/pdf', 'MZ\x90\x00'],
])('%s is refused in German', async (_, name, mimetype, content) => {
  expect(await messagesOf(upload({ name, mimetype, data: Buffer.from(content) }, { alt: 'x' }))).toEqual([
    expect.stringContaining('Erlaubt sind Bilder (JPEG, PNG, WebP, AVIF) und PDF-Dateien'),
  ]);
});

test('a program that calls itself a PNG picture is refused with 415', async () => {
  const data = Buffer.from('MZ\x90\x00\x03\x00\x00\x00This program cannot be run in DOS mode.', 'latin1');
  await expect(upload({ name: 'logo.png', mimetype: 'image/png', data }, { alt: 'x' })).rejects.toMatchObject({
    status: 415,
    message: expect.stringContaining('„logo.png“ kann nicht hochgeladen werden') as string,
  });
});

test('half of a picture is refused as damaged and leaves nothing behind', async () => {
  const whole = await picture(1000).png().toBuffer();
  const data = whole.subarray(0, Math.floor(whole.length / 2));
  expect(await messagesOf(upload({ name: 'halb.png', mimetype: 'image/png', data }, { alt: 'x' }))).toEqual([
    'Die Datei ist beschädigt. Bitte speichern oder exportieren Sie sie noch einmal.',
  ]);
  const { totalDocs } = await cms.payload.count({ collection: 'media', where: { filename: { like: 'halb' } } });
  expect(totalDocs).toBe(0);
});

test('a file of more than 10 MB is refused in German', async () => {
  const data = Buffer.concat([Buffer.from(smallPdf), Buffer.alloc(10 * 1024 * 1024)]);
  expect(await messagesOf(upload({ name: 'gross.pdf', mimetype: 'application/pdf', data }))).toEqual([
    expect.stringContaining('höchstens 10 MB'),
  ]);
});

const smallPdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
xref
0 4
0000000000 65535 f 
0000000009 00000 n 
0000000052 00000 n 
0000000101 00000 n 
trailer<</Size 4/Root 1 0 R>>
startxref
164
%%EOF
`;
