import { afterAll, beforeAll, expect, test } from 'vitest';
import { useTestDatabase } from '../../../test/support/testDatabase.ts';
import { createMusterkreis, type Musterkreis } from '../testing/createMusterkreis.ts';
import { countWishes, expectNoOrphan, expectPublished } from '../testing/expectPublished.ts';
import { findOrphans } from '../testing/findOrphans.ts';
import { makeFaultySite } from '../testing/makeFaultySite.ts';
import { spawnPublisher } from '../testing/spawnPublisher.ts';
import { preparePublisherTest, type PublisherTest } from '../testing/startTestPublisher.ts';

await useTestDatabase();

const page = '/musterkreis/kontakte/';
let platform: PublisherTest;
let ids: Musterkreis;
let site: Awaited<ReturnType<typeof makeFaultySite>>;

beforeAll(async () => {
  platform = await preparePublisherTest();
  ids = await createMusterkreis(platform.payload);
  // Half of the district's pages are rendered when this one is asked for.
  site = await makeFaultySite(
    `if (process.env.DIE_AT === 'rendering' && path === '${page}') process.kill(process.pid, 'SIGKILL');`,
  );
  const first = await platform.start({ siteDist: site.distDir });
  await expectPublished(platform, site.distDir);
  await first.stop();
});

afterAll(async () => {
  await platform.end();
  await site.remove();
});

async function publishText(description: string): Promise<void> {
  await platform.payload.update({
    collection: 'contacts',
    id: ids.contact,
    data: { description, _status: 'published' },
  });
}

/** Stages at which something lies in the store that nothing names. */
const leavesOrphans: ReadonlySet<string> = new Set(['writing', 'written']);
const shows = async (text: string) => ((await platform.publicFile(page)) ?? '').includes(text);

test.each([
  ['read', false],
  ['rendering', false],
  ['rendered', false],
  ['writing', false],
  ['written', false],
  ['switched', true],
  ['recorded', true],
] as const)('Killed at "%s", the next publisher brings everything to its end.', async (stage, isLive) => {
  const text = `Stand beim Abbruch: ${stage}.`;
  await publishText(text);
  const dying = spawnPublisher({ DIE_AT: stage, SITE_DIST: site.distDir });
  expect(await dying.ended, dying.log()).toBe('SIGKILL');
  expect(await shows(text)).toBe(isLive);
  expect(await countWishes(platform.payload)).toBe(stage === 'recorded' ? 0 : 1);
  // Half a build, or a whole one that is not public.
  if (leavesOrphans.has(stage)) expect(await findOrphans(platform.dataDir)).not.toEqual([]);

  const next = await platform.start({ siteDist: site.distDir });
  await platform.until(() => shows(text), 60_000);
  await expectPublished(platform, site.distDir);
  expect(await shows(text)).toBe(true);
  await next.stop();
  await expectNoOrphan(platform.dataDir);
});
