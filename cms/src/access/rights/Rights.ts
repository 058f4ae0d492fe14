export const roles = ['administrator', 'coordination', 'editing', 'operations'] as const;

export type Role = (typeof roles)[number];

/** Jugendämter and the districts that they bear together. */
export type Area = { offices: readonly number[]; districts: readonly number[] };

/** What a person may do, gathered from all memberships. Empty areas for anonymous callers. */
export type Rights = {
  /** id of the account, `null` for anonymous callers */
  person: number | null;
  administrator: boolean;
  operations: boolean;
  /** where the person may publish */
  coordination: Area;
  /** where the person may propose drafts; contains `coordination` */
  drafting: Area;
};
