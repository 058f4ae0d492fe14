import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useTestDatabase } from '../../../test/support/testDatabase.ts';
import { collectLog, type LogLine } from '../testing/collectLog.ts';
import { createMusterkreis, type Musterkreis } from '../testing/createMusterkreis.ts';
import { countWishes } from '../testing/expectPublished.ts';
import { preparePublisherTest, type PublisherTest } from '../testing/startTestPublisher.ts';

await useTestDatabase();

// Each line is parsed as JSON when it is written.
const { logger, lines } = collectLog();

/** All that processes of the CMS have written. */
const saved: LogLine[] = [];

let platform: PublisherTest;
let ids: Musterkreis;

beforeAll(async () => {
  platform = await preparePublisherTest();
  ids = await createMusterkreis(platform.payload);
  await platform.start({ logger });
  await platform.until(async () => (await countWishes(platform.payload)) === 0, 30_000);
});
afterAll(() => platform.end());

test('One id leads from the save in the CMS to the release that made it public.', { timeout: 90_000 }, async () => {
  const trace = traceOf(await save('Von Anfang bis Ende.'));
  await platform.until(() => Promise.resolve(tracesOf('published').includes(trace)), 20_000);
  const published = lines.find((line) => line.msg === 'published' && tracesIn(line).includes(trace));
  expect(published).toMatchObject({ name: 'publisher', status: 'live', release: expect.any(Number) as number });
  expect(await platform.publicFile('/musterkreis/kontakte/')).toContain('Von Anfang bis Ende.');
});

test('The same id leads to the reason why a unit is not public.', { timeout: 90_000 }, async () => {
  const trace = traceOf(await save('Mobil 030 23125-099.'));
  await platform.until(() => Promise.resolve(tracesOf('unit failed').includes(trace)), 20_000);
  const failed = lines.find((line) => line.msg === 'unit failed' && tracesIn(line).includes(trace));
  expect(failed).toMatchObject({ unit: 'musterkreis', err: { type: 'SecretFound' } });
});

test('The CMS writes nothing but lines of JSON, with its name.', () => {
  expect(saved.length).toBeGreaterThan(0);
  for (const line of saved) expect(line).toMatchObject({ name: 'cms', level: expect.any(Number) as number });
});

test('The CMS writes only from the level on that is set.', { timeout: 90_000 }, async () => {
  expect(await save('Leise.', 'error')).toEqual([]);
});

/** A process of the CMS that saves and ends. @returns what it has logged */
async function save(description: string, level = 'info'): Promise<LogLine[]> {
  const script = join(import.meta.dirname, '../testing/saveAndDie.ts');
  const child = spawn(process.execPath, [script, String(ids.contact), description, 'after-commit'], {
    env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: level },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [output, errors, [, signal]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number | null, string | null]>,
  ]);
  expect(signal, errors + output).toBe('SIGKILL');
  const written = output.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as LogLine]));
  saved.push(...written);
  return written;
}

function traceOf(written: LogLine[]): string {
  const queued = written.find((line) => line.msg === 'publish queued');
  expect(queued).toMatchObject({ units: ['musterkreis'], cause: { collection: 'contacts', documentId: ids.contact } });
  return String(queued?.['trace']);
}

const tracesIn = (line: LogLine) => (line['traces'] ?? []) as string[];
const tracesOf = (msg: string) => lines.filter((line) => line.msg === msg).flatMap(tracesIn);
