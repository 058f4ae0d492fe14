import { performance } from 'node:perf_hooks';

/** Does a step of the start and says how long it took; one that takes a while is announced first. */
export async function step<Result>(title: string, work: () => Promise<Result> | Result): Promise<Result> {
  const started = performance.now();
  const announcement = setTimeout(() => console.log(`  … ${title}`), 1500);
  try {
    const result = await work();
    const seconds = ((performance.now() - started) / 1000).toFixed(1).replace('.', ',');
    console.log(`  ✓ ${title} (${seconds} s)`);
    return result;
  } finally {
    clearTimeout(announcement);
  }
}
