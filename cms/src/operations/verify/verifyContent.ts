import { zone } from '@schutznetz/shared/time/zone.ts';
import { readBuild } from '@schutznetz/site/releases/readBuild.ts';
import type { Store } from '@schutznetz/site/releases/openStore.ts';
import type { Release } from '@schutznetz/site/releases/release.ts';
import { StoreError } from '@schutznetz/site/releases/StoreError.ts';
import type { CompiledSite } from '@schutznetz/site/render/loadCompiledSite.ts';
import { DateTime } from 'luxon';
import type { Payload } from 'payload';
import { databaseOf } from '../../publisher/Database.ts';
import { findUnits } from '../../publisher/findUnits.ts';
import { inOneView } from '../../snapshot/inOneView.ts';
import { publishedSource } from '../../snapshot/published/publishedSource.ts';
import { readSnapshots, type SnapshotResult } from '../../snapshot/readSnapshots.ts';
import { compareWithContent } from './compareWithContent.ts';

export type UnitVerification = {
  unit: string;
  /** `held` is on purpose; `unknown` could not be compared */
  state: 'equal' | 'different' | 'held' | 'unknown';
  /** German sentence; null when equal */
  reason: string | null;
  /** public paths that differ */
  paths: string[];
};

type Place = {
  payload: Payload;
  store: Store;
  site: CompiledSite;
  mediaDir: string;
  /** public origin of the site */
  origin: string;
};

const unitsAtOnce = 8;

/** Renders all units from the content of this moment and compares them with the live release, file by file. */
export async function verifyContent({ live, ...place }: Place & { live: Release }): Promise<UnitVerification[]> {
  const units = await findUnits(databaseOf(place.payload), live);
  const verified: UnitVerification[] = [];
  for (let next = 0; next < units.length; next += unitsAtOnce)
    for (const result of await readContent(place, units.slice(next, next + unitsAtOnce)))
      verified.push(await verifyUnit({ ...place, live, result }));
  return verified;
}

async function verifyUnit({
  result,
  live,
  store,
  ...place
}: Place & { live: Release; result: SnapshotResult }): Promise<UnitVerification> {
  const { unit } = result;
  const build = live.units[unit];
  const say = (state: UnitVerification['state'], reason: string | null, paths: string[] = []) => ({
    unit,
    state,
    reason,
    paths,
  });
  if (Object.hasOwn(live.held, unit)) return say('held', 'Zurückgesetzt; folgt dem Inhalt erst nach der Freigabe.');
  if (result.state === 'gone')
    return build
      ? say('different', 'Ist öffentlich, obwohl es im Inhalt nicht mehr veröffentlicht ist.')
      : say('equal', null);
  if (!build) return say('different', 'Ist im Inhalt veröffentlicht, steht aber nicht auf der Website.');
  if (result.state === 'failed') return say('unknown', `Der Inhalt lässt sich nicht lesen: ${result.error.message}`);
  try {
    const manifest = await readBuild({ store, unit, build });
    if (manifest.codeVersion !== place.site.codeVersion)
      return say('unknown', 'Wurde mit einer anderen Programmversion erzeugt und ist darum nicht vergleichbar.');
    const { snapshot } = result;
    const clock = DateTime.fromISO(manifest.clock, { zone }) as DateTime<true>;
    const asThen = await compareWithContent({ ...place, manifest, snapshot, now: clock });
    if (asThen.length === 0) return say('equal', null);
    // A later change may look like the build only by the clock of today: then nothing was written anew for it.
    const now = DateTime.now().setZone(zone) as DateTime<true>;
    const asNow = await compareWithContent({ ...place, manifest, snapshot, now });
    return asNow.length === 0 ? say('equal', null) : say('different', 'Die Seiten weichen vom Inhalt ab.', asThen);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return say('unknown', error instanceof StoreError ? message : `Die Seiten lassen sich nicht erzeugen: ${message}`);
  }
}

async function readContent({ payload, origin }: Place, units: string[]): Promise<SnapshotResult[]> {
  const now = DateTime.now().setZone(zone);
  return inOneView(payload, ({ database }) =>
    readSnapshots({ source: publishedSource({ payload, database }), units, now, origin }),
  );
}
