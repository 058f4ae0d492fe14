import type { CompiledSite } from '@schutznetz/site/render/loadCompiledSite.ts';
import type { Store } from '@schutznetz/site/releases/openStore.ts';
import type { DateTime } from 'luxon';
import type { Payload } from 'payload';
import type { Logger } from 'pino';
import type { Batches } from './createBatches.ts';
import type { ContentMemory } from '../snapshot/published/ContentMemory.ts';
import type { BuildLine } from './building/createBuildLine.ts';
import type { BuildWorkers } from './building/createWorkers.ts';
import type { Cleaner } from './garbage/createCleaner.ts';
import type { BatchMeasures } from './metrics/createPublisherMetrics.ts';
import type { SessionConnection } from './sessionConnection.ts';

/** A step of a publication; tests end the process at each of them. */
export type PublishStage = 'read' | 'rendered' | 'written' | 'switched' | 'recorded';

/** All that the steps of a publication work with. */
export type Publisher = {
  payload: Payload;
  session: SessionConnection;
  /** of what was read from this session's server */
  memory: ContentMemory;
  store: Store;
  site: CompiledSite;
  /** Puts what the pages load into the store, unless that is done. Throws `StoreError`. */
  ensureAssets: () => Promise<void>;
  workers: BuildWorkers;
  line: BuildLine;
  cleaner: Cleaner;
  mediaDir: string;
  /** scheme and host of the public site */
  origin: string;
  /** the clock, Europe/Berlin */
  now: () => DateTime<true>;
  logger: Logger;
  batches: Batches;
  observeBatch?: (measures: BatchMeasures) => void;
  onStage?: (stage: PublishStage, units: string[]) => void | Promise<void>;
};
