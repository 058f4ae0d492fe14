import type { Role } from '../rights/Rights.ts';

/** The parts of an account that decide who may change it. */
export type Account = {
  id?: number;
  memberships?: Membership[] | null;
};

export type Membership = { role: Role; jugendamt?: unknown };
