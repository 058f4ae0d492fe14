import { listReleases } from '@schutznetz/site/releases/readRelease.ts';
import type { Release } from '@schutznetz/site/releases/release.ts';
import { databaseOf } from './Database.ts';
import { listFoundRelease } from './listRelease.ts';
import type { Publisher } from './Publisher.ts';
import { syncUnitStates } from './syncUnitStates.ts';

const kinds = {
  document: 'document',
  clock: 'clock',
  code: 'code',
  hand: 'hand',
  rollback: 'rollback',
  'hold-released': 'hold-released',
  removal: 'document',
} as const satisfies Record<Release['cause']['kind'], string>;

/**
 * Adds releases to the list that went live without being written down there: the process was ended between the switch and
 * the entry, or someone made an earlier one live again. What is on disk is the truth, also about which units are held.
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
  const missing = onDisk.filter(({ n }) => !known.has(n)).reverse();
  for (const release of missing) {
    const previous = onDisk.find(({ n }) => n === release.previous);
    await listFoundRelease({ payload, data: describeRelease(release, previous) });
    logger.info({ msg: 'release added to the list', release: release.n, cause: release.cause.kind });
  }
  await syncUnitStates({ database: databaseOf(payload), live: onDisk[0] ?? null, missing });
}

function describeRelease(release: Release, previous: Release | undefined) {
  const { n, at, cause, changes, units, stages } = release;
  const concerned = new Set([...Object.keys(changes), ...holdsChanged(release, previous)]);
  return {
    number: n,
    at,
    state: cause.kind === 'rollback' ? ('rolled-back' as const) : ('live' as const),
    units: [...concerned].map((unit) => ({
      unit,
      build: units[unit] ?? null,
      changedPages: changes[unit] ?? null,
      stages,
    })),
    causes: [{ kind: kinds[cause.kind], title: cause.note, person: cause.by }],
  };
}

/** Units that a release holds or lets go otherwise than the one before. */
function holdsChanged({ held }: Release, previous: Release | undefined): string[] {
  const before = previous?.held ?? {};
  const units = new Set([...Object.keys(held), ...Object.keys(before)]);
  return [...units].filter((unit) => held[unit]?.since !== before[unit]?.since);
}
