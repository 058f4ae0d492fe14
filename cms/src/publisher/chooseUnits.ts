/** So many units share one read and one switch: enough for a district with the portal, few enough to go live soon. */
export const unitsPerBatch = 8;
/** At midnight the clock may change every district: so many of a batch it takes, and people's wishes have the rest. */
const clockPerBatch = 4;

/**
 * The order in which units are taken into the next batch. Wishes for very many units wait until no other wish does: who
 * waits for one district does not wait for all of them. Neither the clock nor people are kept waiting by the other.
 * @param wishes units of each open job, oldest first
 * @param byClock units that the clock changes, longest due first
 */
export function chooseUnits({ wishes, byClock }: { wishes: string[][]; byClock: string[] }): string[] {
  const narrow = wishes.filter((units) => units.length <= unitsPerBatch).flat();
  const wanted = narrow.length > 0 ? narrow : wishes.flat();
  return [...new Set([...byClock.slice(0, clockPerBatch), ...wanted, ...byClock])];
}
