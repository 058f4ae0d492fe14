import { expect, test } from 'vitest';
import { snapshot } from '../contract/snapshot.ts';
import { makeContact, makeCoverage, makeDistrictSnapshot, makeEvent, makePortalSnapshot } from './musterkreis.ts';

test('the fictional district keeps the contract', () => {
  const district = makeDistrictSnapshot({
    contacts: [makeContact({ coverage: [makeCoverage()] })],
    events: [makeEvent()],
  });
  expect(snapshot.parse(district)).toEqual(district);
});

test('the fictional portal keeps the contract', () => {
  expect(snapshot.parse(makePortalSnapshot())).toEqual(makePortalSnapshot());
});
