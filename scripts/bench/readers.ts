import { Agent, get } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { summarise, type Summary } from './summarise.ts';

/** What the readers are told when they begin. */
export interface ReadersTask {
  readonly siteUrl: string;
  readonly paths: readonly string[];
  readonly readers: number;
  /** milliseconds between two pages of one reader */
  readonly pauseMs: number;
}

/** What they tell when they are told to stop. */
export interface ReadersReport {
  /** milliseconds from the request to the last byte */
  readonly times: Summary;
  /** answers other than 200, and requests without one */
  readonly errors: number;
}

// A process of its own, so that the readers do not slow down whoever measures.
const agent = new Agent({ keepAlive: true });
const times: number[] = [];
let errors = 0;
let isEnding = false;

// Whoever measures may fail: nobody goes on reading for nobody.
process.once('disconnect', () => process.exit(1));
process.on('message', (message: ReadersTask | 'stop') => {
  if (message === 'stop') {
    isEnding = true;
    process.send?.({ times: summarise(times), errors } satisfies ReadersReport, () => process.exit(0));
    return;
  }
  for (let reader = 0; reader < message.readers; reader++) void read(message, reader);
});

async function read({ siteUrl, paths, readers, pauseMs }: ReadersTask, reader: number): Promise<void> {
  await wait((pauseMs * reader) / readers);
  for (let turn = reader; !isEnding; turn += readers) {
    const startedAt = performance.now();
    const status = await load(`${siteUrl}${paths[turn % paths.length] ?? '/'}`);
    times.push(performance.now() - startedAt);
    if (status !== 200) errors += 1;
    await wait(pauseMs);
  }
}

/** Status of the answer when its last byte has come; 0 without one. */
function load(url: string): Promise<number> {
  return new Promise((resolve) => {
    const request = get(url, { agent, headers: { 'accept-encoding': 'br, gzip' } }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode ?? 0));
      response.once('error', () => resolve(0));
    });
    request.once('error', () => resolve(0));
  });
}
