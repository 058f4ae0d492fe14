import type { Environment } from '@schutznetz/shared/environment/readEnvironment.ts';
import type { Secrets } from '../state/readSecrets.ts';
import type { StateLock } from '../state/lockState.ts';

/** What the steps of one start share. */
export interface Start {
  readonly environment: Environment;
  /** absolute */
  readonly dataDir: string;
  readonly logFolder: string;
  readonly secrets: Secrets;
  readonly lock: StateLock;
  /** what has been started, in order; ended the other way round */
  readonly resources: AsyncDisposableStack;
  /** aborts when the person wants to stop */
  readonly signal: AbortSignal;
  /** ends the whole because of something that happened after the start */
  readonly onFatal: (error: unknown) => void;
}
