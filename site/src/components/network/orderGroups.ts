import type { Group } from '@schutznetz/shared/contract/editorial.ts';

export interface GroupBranch {
  group: Group;
  children: GroupBranch[];
}

/**
 * The groups as a tree, each level by `order`, then by name. A group whose parent is not published stands at the top;
 * a circle of parents does too, at its first member, so that no group is lost.
 */
export function orderGroups(groups: readonly Group[]): GroupBranch[] {
  const sorted = [...groups].sort((a, b) => a.order - b.order || a.name.localeCompare(b.name, 'de'));
  const placed = new Set<number>();
  const grow = (group: Group): GroupBranch => {
    placed.add(group.id);
    const children = sorted.filter((child) => child.parent === group.id && !placed.has(child.id));
    return { group, children: children.map(grow) };
  };
  const ids = new Set(groups.map((group) => group.id));
  const roots = sorted.filter((group) => group.parent === null || !ids.has(group.parent)).map(grow);
  const lost = sorted.flatMap((group) => (placed.has(group.id) ? [] : [grow(group)]));
  return [...roots, ...lost];
}
