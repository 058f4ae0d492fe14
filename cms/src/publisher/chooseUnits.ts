/** So many units share one read and one switch: enough for a district with the portal, few enough to go live soon. */
export const unitsPerBatch = 8;
/** At midnight the clock may change every district: so many of a batch it takes, and people's wishes have the rest. */
const clockPerBatch = 4;

/**
 * The order in which units are taken into the next batch. Wishes for very many units wait until no other wish does: who
 * waits for one district does not wait for all of them. Neither the clock nor people are kept waiting by the other.
 * @param wishes units of each open job, oldest first
 * @param byClock units that the clock changes, longest due first
 * @param isBusy whether a unit is in a batch that is at work. A wish of which a part is busy waits for it, so that what
 * belongs together goes live together; one for very many units does not.
 */
export function chooseUnits({
  wishes,
  byClock,
  isBusy = () => false,
}: {
  wishes: string[][];
  byClock: string[];
  isBusy?: (unit: string) => boolean;
}): string[] {
  const narrow = wishes.filter((units) => units.length <= unitsPerBatch && !units.some(isBusy)).flat();
  const broad = wishes.filter((units) => units.length > unitsPerBatch).flat();
  const wanted = narrow.length > 0 ? narrow : broad;
  const units = new Set([...byClock.slice(0, clockPerBatch), ...wanted, ...byClock]);
  return [...units].filter((unit) => !isBusy(unit));
}
