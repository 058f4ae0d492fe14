import { portalUnit } from '@schutznetz/shared/contract/snapshot.ts';
import { sql } from '@payloadcms/db-postgres';
import type { Database } from '../../publisher/Database.ts';
import { everyUnit, publishJobInput } from '../../publishing/PublishJob.ts';
import { publishQueue } from '../../publishing/publishTask.ts';
import { toInstant } from '../toInstant.ts';
import type { QueuedWish } from './Overview.ts';

type Row = {
  id: number;
  input: unknown;
  created_at: Date | string;
  wait_until: Date | string | null;
  total_tried: string | number | null;
};

/** Wishes to publish that wait, oldest first. A person with `sight` of some units sees those that concern them. */
export async function readQueue(database: Database, sight: true | string[]): Promise<QueuedWish[]> {
  const { rows } = await database.execute<Row>(sql`
    select id, input, created_at, wait_until, total_tried from payload_jobs
    where queue = ${publishQueue} and completed_at is null order by id limit 1000`);
  return rows.flatMap((row) => {
    const input = publishJobInput.safeParse(row.input).data;
    if (!input) return [];
    const units =
      sight === true ? input.units : input.units.filter((unit) => unit === everyUnit || sight.includes(unit));
    if (units.length === 0) return [];
    return [
      {
        id: row.id,
        units,
        since: toInstant(row.created_at) ?? '',
        // A change that also shows elsewhere may be that of another office.
        cause: sight === true || isOwnAlone(input.units, sight) ? input.cause : anonymous(input.cause),
        tried: Number(row.total_tried ?? 0),
        nextTryAt: toInstant(row.wait_until),
      },
    ];
  });
}

function isOwnAlone(units: string[], sight: string[]): boolean {
  return units.every((unit) => unit === everyUnit || unit === portalUnit || sight.includes(unit));
}

function anonymous(cause: QueuedWish['cause']): QueuedWish['cause'] {
  return { kind: cause.kind, collection: null, documentId: null, title: null, person: null };
}
