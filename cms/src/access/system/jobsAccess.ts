import type { CollectionConfig, JobsConfig } from 'payload';
import { mayOversee } from '../central/mayOversee.ts';
import { nobody } from '../central/nobody.ts';

/** `jobs.access`: nobody starts, adds or stops a job over HTTP. */
export const jobsAccess = { run: nobody, queue: nobody, cancel: nobody } satisfies JobsConfig['access'];

/** Access of the collection that holds the jobs, for `jobs.jobsCollectionOverrides`. */
export const jobsCollectionAccess = {
  create: nobody,
  read: mayOversee,
  update: nobody,
  delete: nobody,
} satisfies CollectionConfig['access'];
