import type { PublishStatus } from './PublishStatus.ts';
import type { Situation } from './readSituation.ts';
import { tellFailure, tellWaiting } from './tellTrouble.ts';
import { nameUnits, type UnitState } from './unitStates.ts';

/** Why live pages are older than the document although no wish names it; null when they are not. */
export async function tellFromUnits(situation: Situation): Promise<PublishStatus | null> {
  const { subject, document, off, shown, wishes } = situation;
  const isRemoval = off !== null;
  const behind = await findBehind(situation);
  const failed = behind.filter(({ error }) => error);
  if (failed.length > 0)
    return tellFailure({ subject, failed, missing: behind.map(({ unit }) => unit), of: shown, isRemoval });
  const held = behind.filter((state) => state.held).map(({ unit }) => unit);
  if (held.length > 0)
    return { state: 'held', isRemoval, where: await nameUnits({ req: subject.req, units: held, of: shown }) };
  const waiting = behind.filter((state) => !state.readAt || isWished(wishes, state));
  if (waiting.length === 0 && (isRemoval || shown.size > 0)) return null;
  const units = new Set(waiting.map(({ unit }) => unit));
  return tellWaiting({ subject, units, since: document.updatedAt, isRemoval });
}

/** Units of which the live pages were made before the last change, and which have to show it or to drop what they show. */
async function findBehind({ document, off, units, shown, wishes, wasIn }: Situation): Promise<UnitState[]> {
  const changed = new Date(document.updatedAt);
  // The document of a withdrawn network goes without having changed itself.
  const isOlder = ({ readAt }: UnitState) => !readAt || new Date(readAt) < changed;
  const withNetwork = off?.state === 'hidden' && off.why === 'district';
  const behind: UnitState[] = [];
  for (const state of units.filter((each) => withNetwork || isOlder(each))) {
    const isToShow = off === null && shown.has(state.unit);
    const isStuck = Boolean(state.held || state.error) || isWished(wishes, state);
    if (isToShow || (isStuck && (await wasIn(state)))) behind.push(state);
  }
  return behind;
}

function isWished(wishes: Situation['wishes'], { unit }: UnitState): boolean {
  return wishes.some(({ units }) => units.includes(unit));
}
