import type { OperationCommand, OperationOutcome } from '../Operation.ts';

/** What the operations view shows; instants are ISO 8601 in UTC. Holds only what the person may see. */
export type Overview = {
  /** the server's clock, from which ages are counted */
  at: string;
  /** public origin of the site */
  siteUrl: string;
  /** the person may direct the site as a whole */
  mayDirectEverything: boolean;
  pause: { since: string; by: string | null } | null;
  units: UnitOverview[];
  queue: QueuedWish[];
  operations: OperationOverview[];
  releases: ReleaseOverview[];
};

export type UnitOverview = {
  unit: string;
  /** name of the district; null for one that is gone */
  title: string | null;
  release: number | null;
  liveSince: string | null;
  held: boolean;
  error: string | null;
  failedAt: string | null;
  nextChangeAt: string | null;
  /** a publisher works on it */
  running: { stage: string | null; since: string | null } | null;
  mayPublish: boolean;
  mayRollBack: boolean;
};

export type CauseOverview = {
  kind: string;
  collection: string | null;
  documentId: number | null;
  title: string | null;
  person: string | null;
};

export type QueuedWish = {
  id: number;
  /** `*` is every unit */
  units: string[];
  since: string;
  cause: CauseOverview;
  /** failed attempts so far, and when the next is due */
  tried: number;
  nextTryAt: string | null;
};

export type OperationOverview = {
  id: number;
  command: OperationCommand;
  person: string;
  /** given by the person who looks */
  isOwn: boolean;
  since: string;
  doneAt: string | null;
  outcome: OperationOutcome | null;
};

export type ReleaseOverview = {
  id: number;
  /** null: nothing went live */
  number: number | null;
  /** of several attempts, the last */
  at: string;
  /** how often it was tried with the same result; 1 when something went live */
  attempts: number;
  state: 'live' | 'partly' | 'failed' | 'rolled-back';
  firstWishAt: string | null;
  causes: CauseOverview[];
  /** causes that are not listed, because they are many or of other districts */
  moreCauses: number;
  units: ReleaseUnit[];
  /** units of others */
  moreUnits: number;
};

export type ReleaseUnit = {
  unit: string;
  pages: number | null;
  added: number;
  changed: number;
  removed: number;
  /** milliseconds by stage */
  stages: Record<string, number>;
  notes: string | null;
  error: string | null;
};

/** Public paths that a release changed, by unit. */
export type ReleaseChanges = {
  number: number;
  units: { unit: string; added: string[]; changed: string[]; removed: string[] }[];
};
