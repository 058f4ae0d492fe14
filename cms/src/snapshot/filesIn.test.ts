import { district } from '@schutznetz/shared/contract/district.ts';
import { news, page } from '@schutznetz/shared/contract/editorial.ts';
import { event } from '@schutznetz/shared/contract/event.ts';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { withEventTime } from './eventTime.ts';
import { filesIn } from './filesIn.ts';
import { toContract } from './toContract.ts';

/** The files that the contract asks for as it brings the document into form. */
function askedFor(schema: z.ZodObject, document: object): number[] {
  const ids: number[] = [];
  toContract(schema, document, (id) => {
    ids.push(id);
    return undefined;
  });
  return ids;
}

function find(schema: z.ZodObject, document: object): number[] {
  const ids: number[] = [];
  filesIn(schema)?.(document, (id) => ids.push(id));
  return ids;
}

test.each([
  ['a photo', news, { id: 1, title: 'Neues', photo: { image: 11, caption: 'Am Tisch' } }, [11]],
  ['nothing', news, { id: 2, title: 'Neues', photo: { image: null } }, []],
  ['files that are read with it', page, { id: 3, image: { id: 12 }, downloads: [{ id: 13 }, 14] }, [12, 13, 14]],
  ['lists that are not there', page, { id: 4, downloads: null }, []],
  ['the file of an agreement', district, { id: 5, agreement: { document: 15 } }, [15]],
  ['material', event, withEventTime({ id: 6, timeType: 'month', month: '2026-06', materials: [16] }), [16]],
])('The files of a document are those that the contract asks for: %s', (_, schema, document, files) => {
  expect(find(schema, document)).toEqual(files);
  expect(askedFor(schema, document)).toEqual(files);
});
