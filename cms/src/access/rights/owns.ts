import { idOf } from './idOf.ts';
import type { Area } from './Rights.ts';

/**
 * The same rule as `ownedBy`, for one document at hand. A relation that is absent (not `null`) was not read: then the
 * document may belong to anyone, and the answer is no.
 */
export function owns(area: Area, document: { jugendamt?: unknown; district?: unknown }): boolean {
  if (document.jugendamt === undefined) return false;
  if (document.jugendamt !== null) return contains(area.offices, document.jugendamt);
  return contains(area.districts, document.district);
}

function contains(ids: readonly number[], relation: unknown): boolean {
  const id = idOf(relation);
  return id !== null && ids.includes(id);
}
