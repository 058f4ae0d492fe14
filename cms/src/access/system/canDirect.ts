import type { PayloadRequest } from 'payload';
import { concernsEverything, type OperationCommand } from '../../operations/Operation.ts';
import { canDirectEverything } from './canDirectEverything.ts';
import { canPublishAgain } from './canPublishAgain.ts';
import { canRollBack } from './canRollBack.ts';
import { districtsOfUnits } from './districtsOfUnits.ts';

/** Whether the person may give this command: for every unit that it names. */
export async function canDirect(req: PayloadRequest, command: OperationCommand): Promise<boolean> {
  if (concernsEverything(command)) return canDirectEverything(req);
  if (command.kind === 'pause' || command.kind === 'resume' || command.units === null) return false;
  const may = command.kind === 'publish' ? canPublishAgain : canRollBack;
  const districts = await districtsOfUnits(req, command.units);
  for (const unit of command.units) if (!(await may(req, districts.get(unit) ?? null))) return false;
  return true;
}
