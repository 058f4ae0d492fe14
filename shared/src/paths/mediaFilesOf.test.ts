import { expect, test } from 'vitest';
import { makeDistrictSnapshot, makeEvent, makePortalSnapshot } from '../testing/musterkreis.ts';
import { mediaFilesOf } from './mediaFilesOf.ts';
import { mediaPath } from './mediaPath.ts';

const plan = { id: 1, title: 'Plan', file: 'plan.pdf', mimeType: 'application/pdf', bytes: 10 };
const image = { id: 2, alt: 'Ein Haus', variants: [{ file: 'haus-400.jpg', width: 400, height: 300 }] };
const page = { id: 1, slug: 'a', title: 'A', summary: null, body: [], image, downloads: [plan] };

test('every variant and download is listed once, sorted', () => {
  const snapshot = makeDistrictSnapshot({
    pages: [page],
    events: [makeEvent({ materials: [plan, { ...plan, id: 3, file: 'folien.pdf' }] })],
  });
  expect(mediaFilesOf(snapshot)).toEqual(['folien.pdf', 'haus-400.jpg', 'plan.pdf']);
});

test('the portal does not carry the material of the events that it lists', () => {
  const event = makeEvent({ materials: [plan] });
  expect(mediaFilesOf(makePortalSnapshot({ events: [{ district: 'a', districtName: 'A', event }] }))).toEqual([]);
});

test('a file is served below its unit', () => {
  expect(mediaPath('musterkreis', 'plan.pdf')).toBe('/musterkreis/medien/plan.pdf');
  expect(mediaPath('portal', 'plan.pdf')).toBe('/medien/plan.pdf');
});
