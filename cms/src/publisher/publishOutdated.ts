import type { BuildManifest } from '@schutznetz/site/releases/buildManifest.ts';
import { readBuild } from '@schutznetz/site/releases/readBuild.ts';
import { currentRelease } from '@schutznetz/site/releases/readRelease.ts';
import { StoreError } from '@schutznetz/site/releases/StoreError.ts';
import { createLocalReq } from 'payload';
import { queuePublish } from '../publishing/queuePublish.ts';
import { databaseOf } from './Database.ts';
import { findUnits } from './findUnits.ts';
import type { Publisher } from './Publisher.ts';

/**
 * Queues, at start, the units that are not live or whose live pages come from another version of the code, or name another
 * address of the site. What the clock changed meanwhile is found by the loop, what was saved meanwhile waits in the queue.
 */
export async function publishOutdated(publisher: Publisher): Promise<void> {
  const { payload, store, site, origin } = publisher;
  const live = await currentRelease(store);
  const outdated: string[] = [];
  for (const unit of await findUnits(databaseOf(payload), live)) {
    const build = live?.units[unit];
    const manifest = build === undefined ? null : await readIfSound({ store, unit, build });
    if (manifest?.codeVersion !== site.codeVersion || manifest.origin !== origin) outdated.push(unit);
  }
  const req = await createLocalReq({}, payload);
  const cause = { kind: 'code', collection: null, documentId: null, title: null, person: null } as const;
  await queuePublish({ req, units: outdated, cause });
}

/** Null for a build that cannot be read any more: it is made anew like one of other code. */
async function readIfSound(build: Parameters<typeof readBuild>[0]): Promise<BuildManifest | null> {
  try {
    return await readBuild(build);
  } catch (error) {
    if (error instanceof StoreError) return null;
    throw error;
  }
}
