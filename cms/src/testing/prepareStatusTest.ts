import { createLocalReq, type CollectionSlug, type GlobalSlug } from 'payload';
import { describePublishStatus } from '../admin/publish-status/describePublishStatus.ts';
import type { OperationCommand, OperationOutcome } from '../operations/Operation.ts';
import { queueOperation, readOperation } from '../operations/operationQueue.ts';
import { databaseOf } from '../publisher/Database.ts';
import type { PublishStage } from '../publisher/Publisher.ts';
import type { PublishStatus } from '../publishing/PublishStatus.ts';
import { readPublishStatus } from '../publishing/readPublishStatus.ts';
import { createMusterkreis } from './createMusterkreis.ts';
import { countWishes } from './expectPublished.ts';
import { makeFaultySite } from './makeFaultySite.ts';
import { origin, preparePublisherTest, type StartOptions } from './startTestPublisher.ts';

const faults = globalThis as { schutznetzFailing?: string[] };

/** Two published districts, a publisher that can be stopped at a stage, and pages that can be made to fail. */
export async function prepareStatusTest() {
  const platform = await preparePublisherTest();
  const { payload } = platform;
  const muster = await createMusterkreis(payload);
  const beispiel = await createMusterkreis(payload, 'Beispielkreis');
  const site = await makeFaultySite(`
    if ((globalThis.schutznetzFailing ?? []).some((start) => path.startsWith(start))) throw new Error('Vorlage gestolpert');`);
  const barriers = new Map<PublishStage, Promise<void>>();
  const start = (options?: StartOptions) =>
    platform.start({ siteDist: site.distDir, onStage: async (stage) => barriers.get(stage), ...options });
  const database = databaseOf(payload);

  return {
    ...platform,
    muster,
    beispiel,
    start,
    /** the compiled site that the publishers render with */
    distDir: site.distDir,
    /** Keeps publishers at a stage until the returned function is called. */
    stopAt(stage: PublishStage): () => void {
      const { promise, resolve } = Promise.withResolvers<undefined>();
      barriers.set(stage, promise);
      return () => {
        barriers.delete(stage);
        resolve(undefined);
      };
    },
    /** Paths below which no page can be made, until it is called again. */
    failBelow(...paths: string[]): void {
      faults.schutznetzFailing = paths;
    },
    /** What an editor is told; without an id of a global. */
    async statusOf(collection: CollectionSlug | GlobalSlug, id: number | null): Promise<PublishStatus> {
      const req = await createLocalReq({}, payload);
      return readPublishStatus({ req, collection, id, siteUrl: origin });
    },
    /** What the editor reads. */
    async receiptOf(collection: CollectionSlug | GlobalSlug, id: number | null): Promise<string> {
      const { title, detail } = describePublishStatus(await this.statusOf(collection, id));
      return `${title}\n${detail ?? ''}`;
    },
    async reaches(collection: CollectionSlug, id: number, state: PublishStatus['state']): Promise<void> {
      await platform.until(async () => (await this.statusOf(collection, id)).state === state, 30_000);
    },
    settle: () => platform.until(async () => (await countWishes(payload)) === 0, 30_000),
    /** Has the publisher carry out a command, and tells what came of it. */
    async direct(command: OperationCommand): Promise<OperationOutcome | null | undefined> {
      const id = await queueOperation(database, { command, person: 'Erika Muster', account: 7 });
      await platform.until(async () => (await readOperation(database, id))?.outcome != null, 30_000);
      return (await readOperation(database, id))?.outcome;
    },
    async end() {
      faults.schutznetzFailing = [];
      await platform.end();
      await site.remove();
    },
  };
}

export type StatusTest = Awaited<ReturnType<typeof prepareStatusTest>>;
