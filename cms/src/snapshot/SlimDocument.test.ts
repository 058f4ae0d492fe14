import { actor } from '@schutznetz/shared/contract/editorial.ts';
import { event } from '@schutznetz/shared/contract/event.ts';
import { expect, test } from 'vitest';
import { checkRecord } from './checkRecords.ts';
import { SlimDocument, wholeOf } from './SlimDocument.ts';

const labelOf = () => null;
const read = { id: 7, district: 3, title: 'Netzwerktreffen' };

test('a document shows to whom it belongs, and all of it when that is asked for', () => {
  const slim = new SlimDocument(read);
  expect([slim.id, slim['district'], slim['title']]).toEqual([7, 3, undefined]);
  expect(wholeOf(slim)).toBe(read);
  expect(wholeOf(read)).toBe(read);
});

test('what was checked stays, the document itself is let go, and asking for it again is an error', () => {
  const slim = new SlimDocument(read);
  const check = (schema: typeof event | typeof actor) =>
    checkRecord({ collection: 'events', schema, record: slim, findMedia: () => undefined, labelOf });
  const checked = check(event);
  expect(checked.problem?.documentId).toBe(7);
  expect(check(event)).toBe(checked);
  expect(() => check(actor)).toThrow('The document 7 was let go');
});

test('a document that names a file is kept, as another file makes it be checked again', () => {
  const slim = new SlimDocument({ ...read, materials: [12] });
  const asked: number[] = [];
  const check = () =>
    checkRecord({
      collection: 'events',
      schema: event,
      record: slim,
      findMedia: (id) => {
        asked.push(id);
        return { image: null, download: { id, title: `Fassung ${asked.length}` } };
      },
      labelOf,
    });
  check();
  check();
  // To check it, to see that the file is another one, and to check it again.
  expect(asked).toEqual([12, 12, 12]);
  expect(wholeOf(slim)['title']).toBe('Netzwerktreffen');
});
