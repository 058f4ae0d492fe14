import { listReleases } from '@schutznetz/site/releases/readRelease.ts';
import type { Release } from '@schutznetz/site/releases/release.ts';
import type { Publisher } from './Publisher.ts';

const kinds = {
  document: 'document',
  clock: 'clock',
  code: 'code',
  hand: 'hand',
  rollback: 'hand',
  'hold-released': 'hand',
  removal: 'document',
} as const satisfies Record<Release['cause']['kind'], string>;

/**
 * Adds releases to the list that went live without being written down there: the process was ended between the switch and
 * the entry, or someone switched from a terminal. What is on disk is the truth.
 */
export async function recordMissingReleases({ payload, store, logger }: Publisher): Promise<void> {
  const onDisk = await listReleases(store);
  if (onDisk.length === 0) return;
  const { docs } = await payload.find({
    collection: 'releases',
    where: { number: { in: onDisk.map((release) => release.n) } },
    select: { number: true },
    pagination: false,
    depth: 0,
  });
  const known = new Set(docs.map((doc) => doc.number));
  for (const release of onDisk.filter(({ n }) => !known.has(n))) {
    await payload.create({ collection: 'releases', depth: 0, data: describeRelease(release) });
    logger.warn({ msg: 'release was missing in the list', release: release.n });
  }
}

function describeRelease(release: Release) {
  const { n, at, cause, changes, units, stages } = release;
  return {
    number: n,
    at,
    state: 'live' as const,
    units: Object.entries(changes).map(([unit, changedPages]) => ({
      unit,
      build: units[unit] ?? null,
      changedPages,
      stages,
    })),
    causes: [{ kind: kinds[cause.kind], title: cause.note, person: cause.by }],
  };
}
