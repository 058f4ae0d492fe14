/** Like `Promise.all(items.map(task))` with at most `limit` tasks at a time. After the first failure no further task starts. */
export async function mapLimited<Item, Result>(
  items: readonly Item[],
  limit: number,
  task: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = items.entries();
  let hasFailed = false;
  async function work() {
    for (const [index, item] of queue) {
      if (hasFailed) return;
      try {
        results[index] = await task(item);
      } catch (error) {
        hasFailed = true;
        throw error;
      }
    }
  }
  // Waits for all workers, so that nothing is still writing when the caller cleans up after a failure.
  const ends = await Promise.allSettled(Array.from({ length: Math.min(limit, items.length) }, work));
  const failure = ends.find((end) => end.status === 'rejected');
  if (failure) throw failure.reason;
  return results;
}
