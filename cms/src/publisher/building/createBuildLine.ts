/** Units of all batches that wait to be built anew on all cores, oldest first. */
export type BuildLine = {
  /**
   * Has a unit built when its turn has come.
   * @param build `inWorker`: in a thread beside this one
   * @param isHereOnly for what is dearer to tell another thread than to build here
   */
  add: <Built>(build: (inWorker: boolean) => Promise<Built>, isHereOnly: boolean) => Promise<Built>;
  /** While this works, no unit is begun in this thread: reading the next batch beside it would take four times as long. */
  giveWayTo: <Result>(work: () => Promise<Result>) => Promise<Result>;
};

type Waiting = { start: (inWorker: boolean) => Promise<void>; isHereOnly: boolean };

/**
 * One line for all batches: the units of the older batch are built first, so that it ends, and the next one is read, while
 * there are still units of the younger one to build. With places of their own both would end at the same time, and the
 * threads wait until the next is read.
 * @param beside how many units at once keep the threads busy; one more is built here
 */
export function createBuildLine(beside: number): BuildLine {
  const waiting: Waiting[] = [];
  const free = { here: 1, beside };

  function startNext(place: keyof typeof free): void {
    const next = waiting.findIndex(({ isHereOnly }) => place === 'here' || !isHereOnly);
    if (next < 0 || free[place] < 1) return;
    const [unit] = waiting.splice(next, 1);
    if (!unit) return;
    free[place] -= 1;
    void unit.start(place === 'beside').then(() => {
      free[place] += 1;
      startNext(place);
    });
  }

  return {
    async giveWayTo(work) {
      free.here -= 1;
      try {
        return await work();
      } finally {
        free.here += 1;
        startNext('here');
      }
    },
    add: (build, isHereOnly) =>
      new Promise((resolve) => {
        const start = async (inWorker: boolean) => {
          const built = build(inWorker);
          resolve(built);
          await built.catch(() => undefined);
        };
        waiting.push({ start, isHereOnly });
        startNext('beside');
        startNext('here');
      }),
  };
}
