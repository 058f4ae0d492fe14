import { type CollectionBeforeOperationHook, Forbidden } from 'payload';
import { readRights } from '../rights/readRights.ts';

/**
 * On `payload-jobs`: the admin's form for scheduled publishing deletes planned jobs without asking for any right
 * (`schedulePublishHandler` of Payload 3.90.1), so at least the person has to be allowed to publish something.
 */
export const refuseForeignSchedules: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'delete' || !req.user) return args;
  const { administrator, coordination } = await readRights(req);
  if (!administrator && coordination.offices.length === 0) throw new Forbidden(req.t);
  return args;
};
