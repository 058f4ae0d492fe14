import { readLogLine } from '../support/readLogLine.ts';

interface Line {
  readonly name: string;
  readonly line: string;
  readonly isVerbose: boolean;
}

const errorLevel = 50;

/** Shows a line of a part on the console: all when asked to, else only what the part itself calls an error. */
export function showLine({ name, line, isVerbose }: Line): void {
  const record = readLogLine(line);
  if (!isVerbose && (record === null || record.level < errorLevel)) return;
  console.log(`[${name}] ${record?.msg ?? line}`);
}
