import { explain } from './console/explain.ts';
import { readOptions } from './bench/readOptions.ts';
import { runBench } from './bench/runBench.ts';
import { showResults } from './bench/showResults.ts';
import { writeResults } from './bench/writeResults.ts';

// `npm run bench`: measures publishing on a synthetic land. No time is a failure, wrong content on a page is.
try {
  const results = await runBench(readOptions(process.argv.slice(2)));
  showResults(results);
  console.log(`\nAlle Werte: ${await writeResults(results)}`);
  process.exit(0);
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}
