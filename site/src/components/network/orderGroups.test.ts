import { expect, test } from 'vitest';
import type { Group } from '@schutznetz/shared/contract/editorial.ts';
import { orderGroups, type GroupBranch } from './orderGroups.ts';

function makeGroup(id: number, overrides: Partial<Group> = {}): Group {
  return {
    id,
    slug: `gruppe-${id}`,
    name: `Gruppe ${id}`,
    kind: 'regional',
    parent: null,
    jugendamt: null,
    meetingsPerYear: null,
    meetingNote: null,
    description: [],
    contact: null,
    order: 0,
    ...overrides,
  };
}

function draw(branches: GroupBranch[]): unknown[] {
  return branches.map(({ group, children }) => (children.length === 0 ? group.id : [group.id, ...draw(children)]));
}

test('groups stand below their parent, by order and then by name', () => {
  const groups = [
    makeGroup(1, { parent: 4 }),
    makeGroup(2, { parent: 1 }),
    makeGroup(3, { parent: 4, name: 'Älteste', order: 0 }),
    makeGroup(4, { order: 9 }),
    makeGroup(5, { order: 1 }),
  ];
  expect(draw(orderGroups(groups))).toEqual([5, [4, 3, [1, 2]]]);
});

test('a group whose parent is not published stands at the top', () => {
  expect(draw(orderGroups([makeGroup(1, { parent: 99 })]))).toEqual([1]);
});

test('a circle of parents loses no group', () => {
  expect(draw(orderGroups([makeGroup(1, { parent: 2 }), makeGroup(2, { parent: 1 })]))).toEqual([[1, 2]]);
});
