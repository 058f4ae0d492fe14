import { makeSlug } from '@schutznetz/shared/paths/makeSlug.ts';

/** Text that a page must show: a string as it stands, or a pattern where the wording is free. */
type Pattern = string | RegExp;

/** Something that the public page of a network says, and where Schutznetz must say it. */
export interface Fact {
  name: string;
  /** public path of the page */
  path: string;
  /** all of these, each after the one before it */
  shows?: readonly Pattern[];
  /** none of these */
  hides?: readonly Pattern[];
  /** a link to exactly this address */
  href?: string;
}

/** The number in whatever way its digits are grouped. */
export function phone(digits: string): RegExp {
  return new RegExp(`(?<!\\d)${[...digits].join(String.raw`[\s/()–-]*`)}(?!\\d)`);
}

/** A day as the site writes it, with its weekday and year: `day('Donnerstag, 3. April 2025')`. */
export function day(written: string): RegExp {
  return new RegExp(written.replace('.', String.raw`\.`).replaceAll(' ', String.raw`\s`));
}

/** From this hour to that one, on the clock: `span('9:00', '12:00')`. */
export function span(from: string, to: string): RegExp {
  return new RegExp(`(?<!\\d)0?${from}(?: Uhr)?\\s*(?:–|-|bis)\\s*${to} Uhr`);
}

/** Words that stand close to each other in this order. */
export function words(...parts: string[]): RegExp {
  return new RegExp(parts.join(String.raw`[^.!?]{0,160}?`), 'i');
}

/** The page of each town says which office is in charge there. */
export function townFacts({ district, office, towns }: { district: string; office: string; towns: string[] }): Fact[] {
  return towns.map((town) => ({
    name: `${town}: zuständig ist ${office}`,
    path: `/${district}/orte/${makeSlug(town)}/`,
    shows: [town, office],
  }));
}
