import { readPause } from '@schutznetz/cms/operations/readPause.ts';
import { readReleases } from '@schutznetz/cms/operations/overview/readReleases.ts';
import { currentRelease, listReleases } from '@schutznetz/site/releases/readRelease.ts';
import { describeRelease, formatInstant, overviewOf } from './describeRelease.ts';
import type { Answer, Place } from './Place.ts';

/** The last releases: from the database with failed attempts, without it those that the store keeps. */
export async function list({ store, database, databaseProblem }: Place, limit: number): Promise<Answer> {
  const live = await currentRelease(store);
  const releases = database
    ? await readReleases({ database, sight: true, limit })
    : (await listReleases(store, limit)).map(overviewOf);
  const pause = database ? await readPause(database) : null;
  const held = Object.keys(live?.held ?? {});
  const lines = releases.map((release) => describeRelease(release, live?.n ?? null));
  if (lines.length === 0) lines.push('Noch wurde nichts veröffentlicht.');
  if (held.length > 0) lines.push(`Zurückgesetzt, bis freigegeben wird: ${held.join(', ')}`);
  if (pause)
    lines.push(
      `Die Veröffentlichung ist angehalten, seit ${formatInstant(pause.since.toISOString())} von ${pause.by ?? 'unbekannt'}.`,
    );
  if (databaseProblem) lines.push(`Nur, was auf der Platte liegt; gescheiterte Versuche fehlen. ${databaseProblem}`);
  return { text: lines.join('\n'), data: { live: live?.n ?? null, held, pause, releases }, isGood: true };
}
