import { expect, test } from 'vitest';
import { readableLog } from './readLogLine.ts';

test('Of lines of JSON people read what they say, with the reason; other lines stay as they are.', () => {
  const error = {
    level: 50,
    name: 'cms',
    msg: 'Error running migration',
    err: { message: 'relation exists', stack: 'at' },
  };
  const output = ['Ready in 0 ms', JSON.stringify(error), '{"level":30}', '{ no JSON'].join('\n');
  expect(readableLog(output)).toBe('Ready in 0 ms\nError running migration: relation exists\n\n{ no JSON');
});
