import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { storeOf } from '@schutznetz/site/releases/openStore.ts';
import { currentRelease } from '@schutznetz/site/releases/readRelease.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useTestDatabase } from '../../../test/support/testDatabase.ts';
import { createMusterkreis } from '../testing/createMusterkreis.ts';
import { expectNoOrphan, expectPublished } from '../testing/expectPublished.ts';
import { spawnPublisher, type PublisherProcess, type StageLine } from '../testing/spawnPublisher.ts';
import { preparePublisherTest, type PublisherTest } from '../testing/startTestPublisher.ts';

await useTestDatabase();

const names = ['Musterkreis', 'Beispielkreis', 'Probekreis', 'Testkreis', 'Modellkreis'];
const publishes = 200;
const connections = 8;
const spanMs = 10_000;
/** So many are saved while no publisher gets on: without that a fast machine would make a build of each. */
const whileHeld = 80;

let platform: PublisherTest;
let publishers: PublisherProcess[];
const contacts: number[] = [];

beforeAll(async () => {
  platform = await preparePublisherTest();
  for (const name of names) contacts.push((await createMusterkreis(platform.payload, name)).contact);
  publishers = [spawnPublisher(), spawnPublisher(), spawnPublisher()];
  const areReady = () => publishers.every(({ stages }) => stages.some(({ stage }) => stage === 'ready'));
  await platform.until(() => Promise.resolve(areReady()), 110_000);
  await expectPublished(platform);
});

afterAll(async () => {
  await Promise.all(publishers.map((publisher) => publisher.kill('SIGTERM')));
  await platform.end();
});

test('200 publishes in ten seconds, eight at a time, with three publishers: the last state of each is live.', async () => {
  const before = (await currentRelease(storeOf(platform.dataDir)))?.n ?? 0;
  const hold = join(platform.dataDir, 'hold-read');
  await writeFile(hold, '');
  const startedAt = Date.now();
  let next = 0;
  await Promise.all(Array.from({ length: connections }, publishSome));
  const publishedMs = Date.now() - startedAt;

  await expectPublished(platform);
  for (const [index, name] of names.entries()) {
    const { description } = await platform.payload.findByID({
      collection: 'contacts',
      id: contacts[index] ?? 0,
      depth: 0,
    });
    expect(description).toMatch(/^Stand \d+\.$/);
    expect(await platform.publicFile(`/${name.toLowerCase()}/kontakte/`)).toContain(description);
  }

  const spans = publishers.flatMap(({ stages }) => spansOf(stages)).filter(({ from }) => from >= startedAt);
  // All five were at work, not only one after the other, and by more than one publisher.
  expect(new Set(spans.map(({ unit }) => unit))).toEqual(new Set(names.map((name) => name.toLowerCase())));
  const atWork = publishers.filter(({ stages }) => stages.some(({ at }) => at >= startedAt)).length;
  expect(atWork).toBeGreaterThan(1);
  expect(overlapsOf(spans)).toEqual([]);
  // What was saved while a unit waited for its turn is one build.
  expect(spans.length).toBeLessThan(publishes);
  const releases = ((await currentRelease(storeOf(platform.dataDir)))?.n ?? 0) - before;
  expect(releases).toBeLessThanOrEqual(spans.length);
  console.log(
    `${publishes} publishes in ${publishedMs} ms made ${spans.length} builds of units and ${releases} releases, by ${atWork} publishers.`,
  );

  async function publishSome(): Promise<void> {
    for (;;) {
      const n = next;
      next += 1;
      if (n >= publishes) return;
      // Spread over the ten seconds; where the machine is slower than that, as fast as it can.
      await wait(Math.max(0, startedAt + (n * spanMs) / publishes - Date.now()));
      if (n === whileHeld) await rm(hold);
      const data = { description: `Stand ${n}.`, _status: 'published' } as const;
      await platform.payload.update({ collection: 'contacts', id: contacts[n % contacts.length] ?? 0, data });
    }
  }
});

test('Of three publishers at once nothing is left in the store that no release needs.', async () => {
  await Promise.all(publishers.map((publisher) => publisher.kill('SIGTERM')));
  await expectNoOrphan(platform.dataDir);
});

type Span = { unit: string; from: number; to: number };

/** From the read of a batch to its record, by unit; the locks are held from before the one until after the other. */
function spansOf(stages: StageLine[]): Span[] {
  const spans: Span[] = [];
  for (const [index, { stage, units, at }] of stages.entries()) {
    if (stage !== 'read') continue;
    // A publisher reads the next batch while one is rendered, never one with a unit of both. What another publisher has
    // fulfilled meanwhile is not built, and not recorded.
    const end = stages
      .slice(index)
      .find((later) => later.stage === 'recorded' && later.units.some((unit) => units.includes(unit)));
    for (const unit of end?.units ?? units) spans.push({ unit, from: at, to: end?.at ?? Number.POSITIVE_INFINITY });
  }
  return spans;
}

function overlapsOf(spans: Span[]): [Span, Span][] {
  return spans.flatMap((one, index) =>
    spans
      .slice(index + 1)
      .filter((other) => other.unit === one.unit && other.from < one.to && one.from < other.to)
      .map((other): [Span, Span] => [one, other]),
  );
}
