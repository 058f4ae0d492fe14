import { databaseOf } from '../publisher/Database.ts';
import { expandUnits, findOpenJobs, type PublishJob } from '../publisher/jobQueue.ts';
import { formerUnitsOf } from './formerUnitsOf.ts';
import type { HiddenStatus } from './PublishStatus.ts';
import { readStored, type StoredDocument, type Subject } from './StoredDocument.ts';
import { readUnitStates, type UnitState } from './unitStates.ts';
import { unitsShowing } from './unitsShowing.ts';
import { whyNotShown } from './whyNotShown.ts';

/** All from which is told whether a document is live. */
export type Situation = {
  subject: Subject;
  document: StoredDocument;
  /** why no page is to show it, so that what is left of it has to go */
  off: { state: 'draft' } | HiddenStatus | null;
  /** every unit, also those that were never built */
  units: UnitState[];
  /** names of the units that are to show it, were it not for `off` */
  shown: ReadonlySet<string>;
  /** open wishes, oldest first, with their units by name */
  wishes: PublishJob[];
  /** whether the live pages of a unit were made when it stood there */
  wasIn: (state: UnitState) => Promise<boolean>;
};

/** Null when there is no such document. */
export async function readSituation(subject: Subject): Promise<Situation | null> {
  const { req, collection } = subject;
  const document = await readStored(subject);
  if (!document) return null;
  // In this order: what a wish that is closed by now has led to is in the states.
  const jobs = await findOpenJobs(databaseOf(req.payload));
  const states = await readUnitStates(req);
  const every = states.map(({ unit }) => unit);
  const places = await unitsShowing({ collection, documents: [document], req });
  const shown = new Set(expandUnits([...places], every));
  const wishes = jobs.map((job) => ({ ...job, units: expandUnits(job.units, every) }));
  const unbuilt = new Set([...shown, ...wishes.flatMap(({ units }) => units)]);
  for (const unit of every) unbuilt.delete(unit);
  const formerUnits = formerUnitsOf(subject);
  return {
    subject,
    document,
    off: await whyNotShown({ req, collection, document, shown: places }),
    units: [...states, ...[...unbuilt].map((unit) => ({ unit }))],
    shown,
    wishes,
    wasIn: async ({ unit, readAt }) => (await formerUnits(readAt ?? null)).has(unit),
  };
}
