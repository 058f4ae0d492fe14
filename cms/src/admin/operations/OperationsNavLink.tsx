import { createLocalReq, type ServerProps } from 'payload';
import { unitsInSight } from '../../access/system/unitsInSight.ts';
import { CurrentNavLink } from './CurrentNavLink.tsx';
import { operationsPath } from './operationsPath.ts';

/** Leads from the menu to the operations view, for those who see something there. */
export async function OperationsNavLink({ payload, user }: ServerProps) {
  if (!user) return null;
  const sight = await unitsInSight(await createLocalReq({ user }, payload));
  if (sight !== true && sight.length === 0) return null;
  return <CurrentNavLink href={`${payload.config.routes.admin}${operationsPath}`} label="Veröffentlichung" />;
}
