import type { DateTime } from 'luxon';
import type { Contact } from '../contract/contact.ts';
import type { Municipality } from '../contract/district.ts';
import { isCoverageValid } from '../time/isCoverageValid.ts';
import { isSameName } from './foldForSearch.ts';

/** How much a contact covers, narrowest first. */
export const scopes = ['streets', 'places', 'town', 'office', 'district'] as const;

export type Scope = (typeof scopes)[number];

/** A contact that is in charge of a town or a part of it. */
export interface CoveringContact {
  readonly contact: Contact;
  readonly scope: Scope;
  /** local places it is there for; empty unless the scope is `places` or `streets` */
  readonly places: readonly string[];
  /** streets it is there for; empty unless the scope is `streets` */
  readonly streets: readonly string[];
}

export interface Area {
  readonly municipality: Municipality;
  /** local place; null for the whole town */
  readonly place: string | null;
}

/**
 * What a contact covers of an area at `now`; null when nothing. Coverage rows decide where there are any, and rows
 * that are over do not widen it again. Without rows a contact is there for the whole area of its own Jugendamt, or
 * of the whole network when it belongs to no office; never for that of another Jugendamt.
 */
export function coverContact(contact: Contact, area: Area, now: DateTime): CoveringContact | null {
  const { municipality, place } = area;
  if (contact.coverage.length === 0) {
    if (contact.jugendamt === null) return { contact, scope: 'district', places: [], streets: [] };
    if (contact.jugendamt !== municipality.jugendamt) return null;
    return { contact, scope: 'office', places: [], streets: [] };
  }
  const rows = contact.coverage.filter(
    (row) =>
      row.municipality === municipality.id &&
      isCoverageValid(row, now) &&
      (place === null || row.places.length === 0 || row.places.some((name) => isSameName(name, place))),
  );
  if (rows.length === 0) return null;
  const widest = rows.reduce<Scope>((scope, row) => wider(scope, scopeOf(row)), 'streets');
  const namesParts = widest === 'streets' || widest === 'places';
  return {
    contact,
    scope: widest,
    places: namesParts ? [...new Set(rows.flatMap((row) => row.places))] : [],
    streets: widest === 'streets' ? [...new Set(rows.flatMap((row) => row.streets))] : [],
  };
}

function scopeOf(row: Contact['coverage'][number]): Scope {
  if (row.streets.length > 0) return 'streets';
  return row.places.length > 0 ? 'places' : 'town';
}

function wider(one: Scope, other: Scope): Scope {
  return scopes.indexOf(one) >= scopes.indexOf(other) ? one : other;
}
