import type { Field, Validate } from 'payload';
import { expect, test } from 'vitest';
import { draftAware } from './draftAware.ts';
import { validateMonth } from './validateMonth.ts';

const field: Field = { name: 'month', type: 'text', required: true, validate: validateMonth };
const req = { payload: { config: {} }, t: (key: string) => key };

async function validate(value: unknown, status: string): Promise<unknown> {
  const [wrapped] = draftAware([{ type: 'row', fields: [field] }]);
  if (wrapped?.type !== 'row') throw new Error('the row is lost');
  const [inner] = wrapped.fields as unknown as [{ validate: Validate }];
  return inner.validate(value, { ...field, data: { _status: status }, siblingData: {}, req } as never);
}

test('a draft may leave out what is required', async () => {
  expect(await validate('', 'draft')).toBe(true);
});

test('a published document may not', async () => {
  expect(await validate('', 'published')).toBe('validation:required');
});

test('a wrong value is refused in a draft', async () => {
  expect(await validate('Juni 2025', 'draft')).toMatch('JJJJ-MM');
});

test('a right value is accepted in both', async () => {
  expect([await validate('2025-06', 'draft'), await validate('2025-06', 'published')]).toEqual([true, true]);
});
