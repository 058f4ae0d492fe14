import type { Environment } from '@schutznetz/shared/environment/readEnvironment.ts';
import type { Store } from '@schutznetz/site/releases/openStore.ts';
import type { Database } from '@schutznetz/cms/publisher/Database.ts';

/** Where the command works. */
export interface Place {
  readonly environment: Environment;
  /** absolute */
  readonly dataDir: string;
  readonly store: Store;
  /** null when there is none to reach; `databaseProblem` then says why */
  readonly database: Database | null;
  readonly databaseUrl: string | null;
  readonly databaseProblem: string | null;
  readonly close: () => Promise<void>;
}

/** What a command has to say: for people, for programs, and whether it is good. */
export interface Answer {
  readonly text: string;
  readonly data: unknown;
  readonly isGood: boolean;
}
