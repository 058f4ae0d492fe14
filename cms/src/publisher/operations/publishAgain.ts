import { currentRelease } from '@schutznetz/site/releases/readRelease.ts';
import { sql } from '@payloadcms/db-postgres';
import type { OperationOutcome } from '../../operations/Operation.ts';
import type { Operation } from '../../operations/operationQueue.ts';
import { everyUnit } from '../../publishing/PublishJob.ts';
import { databaseOf } from '../Database.ts';
import { findUnits } from '../findUnits.ts';
import { expandUnits } from '../jobQueue.ts';
import type { Publisher } from '../Publisher.ts';
import type { Step } from './carryOutOperations.ts';
import { queueFor, waitingUnits } from './queueFor.ts';

/** Has units read and rendered again, and tells what came of it when the wish has been worked off. */
export async function publishAgain({
  publisher,
  operation,
  units,
}: {
  publisher: Publisher;
  operation: Operation;
  units: string[];
}): Promise<Step | null> {
  const live = await currentRelease(publisher.store);
  const every = await findUnits(databaseOf(publisher.payload), live);
  if (!operation.isQueued) {
    const unknown = units.filter((unit) => unit !== everyUnit && !every.includes(unit));
    if (unknown.length > 0) {
      const message = `Diesen Teil der Website gibt es nicht: ${unknown.join(', ')}. Es wurde nichts veröffentlicht.`;
      return { outcome: { state: 'refused', message } };
    }
    await queueFor({ publisher, operation, units });
    return { isQueued: true };
  }
  const wanted = expandUnits(units, every);
  const failures = await findFailures(publisher, operation, wanted);
  const failed = new Set(failures.map(({ unit }) => unit));
  const waiting = expandUnits(await waitingUnits(publisher, operation.trace), every);
  if (waiting.some((unit) => !failed.has(unit))) return null;
  if (failures.length > 0) return { outcome: { state: 'refused', message: tellFailures(failures) } };
  const held = wanted.filter((unit) => Object.hasOwn(live?.held ?? {}, unit));
  return { outcome: await tellSuccess({ publisher, operation, wanted, held }) };
}

type Failure = { unit: string; error: string };

async function findFailures(publisher: Publisher, operation: Operation, units: string[]): Promise<Failure[]> {
  const { rows } = await databaseOf(publisher.payload).execute<Failure>(sql`
    select unit, error from publish_units
    where unit = any(${sql.param(units)}::text[]) and error is not null
      and failed_at >= ${operation.createdAt.toISOString()} order by unit`);
  return rows;
}

function tellFailures(failures: Failure[]): string {
  const reasons = failures.slice(0, 5).map(({ unit, error }) => `${unit}: ${error}`);
  const more = failures.length > 5 ? ` Dasselbe gilt für ${failures.length - 5} weitere Teile.` : '';
  return `Nicht veröffentlicht wurde ${reasons.join(' ')}${more} Der Veröffentlichungsdienst versucht es von selbst wieder.`;
}

async function tellSuccess({
  publisher,
  operation,
  wanted,
  held,
}: {
  publisher: Publisher;
  operation: Operation;
  wanted: string[];
  held: string[];
}): Promise<OperationOutcome> {
  const { rows } = await databaseOf(publisher.payload).execute<{ number: string | number }>(sql`
    select distinct r.number from releases r join releases_units u on u._parent_id = r.id
    where r.number is not null and r.at >= ${operation.createdAt.toISOString()}
      and u.unit = any(${sql.param(wanted)}::text[]) order by r.number`);
  const numbers = rows.map(({ number }) => Number(number));
  const news =
    held.length === wanted.length
      ? 'Alles neu gelesen und erzeugt, aber nicht veröffentlicht.'
      : numbers.length === 0
        ? 'Alles neu gelesen und erzeugt: Die öffentlichen Seiten entsprachen schon dem Inhalt.'
        : numbers.length === 1
          ? `Neu veröffentlicht (Veröffentlichung ${numbers[0]}).`
          : `Neu veröffentlicht (Veröffentlichungen ${numbers[0]} bis ${numbers.at(-1)}).`;
  const holds = held.length === 0 ? '' : ` Zurückgesetzt bleibt, bis es freigegeben wird: ${held.join(', ')}.`;
  return { state: 'done', message: news + holds };
}
