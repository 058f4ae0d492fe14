import { parentPort, workerData } from 'node:worker_threads';
import { collectGarbage } from '@schutznetz/site/releases/collectGarbage.ts';

// A thread of its own: reading all that is kept must not hold up a publication.
parentPort?.postMessage(await collectGarbage(workerData as Parameters<typeof collectGarbage>[0]));
