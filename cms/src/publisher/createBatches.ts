/** The batches that this publisher works on at the moment: while one is rendered, the next one is read. */
export type Batches = {
  /** Whether a unit is in one of them. Its lock does not tell: who holds a lock of PostgreSQL is given it again. */
  hasUnit: (unit: string) => boolean;
  count: () => number;
  add: (units: string[], work: Promise<void>) => void;
  /** Resolves when one of them has ended, well or not; at once when there is none. */
  nextEnd: () => Promise<void>;
  /** Resolves when all of them have ended, well or not. */
  settled: () => Promise<void>;
  /** Throws what one of them has failed with, once for each failure. */
  requireNoFailure: () => void;
};

/** @param onEnd called when a batch has ended */
export function createBatches(onEnd: () => void): Batches {
  const atWork = new Map<Promise<void>, string[]>();
  const failures: unknown[] = [];
  return {
    hasUnit: (unit) => [...atWork.values()].some((units) => units.includes(unit)),
    count: () => atWork.size,
    add(units, work) {
      const ended: Promise<void> = work
        .catch((error: unknown) => {
          failures.push(error);
        })
        .finally(() => {
          atWork.delete(ended);
          onEnd();
        });
      atWork.set(ended, units);
    },
    async nextEnd() {
      if (atWork.size > 0) await Promise.race(atWork.keys());
    },
    async settled() {
      await Promise.all(atWork.keys());
    },
    requireNoFailure() {
      if (failures.length > 0) throw failures.shift();
    },
  };
}
