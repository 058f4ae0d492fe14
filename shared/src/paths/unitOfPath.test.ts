import { expect, test } from 'vitest';
import { unitOfPath } from './unitOfPath.ts';

const districts = new Set(['kreis-soest']);

test.each([
  ['/', 'portal'],
  ['/orte/', 'portal'],
  ['/kreis-soest/', 'kreis-soest'],
  ['/kreis-soest/termine.ics', 'kreis-soest'],
  ['/kreis-soest', 'kreis-soest'],
  ['/kreis-soest-alt/', 'portal'],
  ['/termine/kreis-soest/', 'portal'],
])('%s belongs to %s', (path, unit) => {
  expect(unitOfPath(path, districts)).toBe(unit);
});
