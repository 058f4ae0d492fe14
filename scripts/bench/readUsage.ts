import { readFile } from 'node:fs/promises';

export interface Usage {
  /** seconds of processor time so far */
  readonly cpu: number;
  /** resident memory in MiB, at the moment and at most so far */
  readonly memory: number;
  readonly peak: number;
}

/** Linux counts processor time in hundredths of a second for every program, whatever its own clock. */
const ticksPerSecond = 100;

/** What a process has used, from Linux's `/proc`. */
export async function readUsage(pid: number): Promise<Usage> {
  const [stat, status] = [await readFile(`/proc/${pid}/stat`, 'utf8'), await readFile(`/proc/${pid}/status`, 'utf8')];
  // The name of the program stands in brackets and may hold spaces; user and system time are fields 14 and 15.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const mebibytes = (key: string) => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? NaN) / 1024;
  return {
    cpu: (Number(fields[11]) + Number(fields[12])) / ticksPerSecond,
    memory: Math.round(mebibytes('VmRSS')),
    peak: Math.round(mebibytes('VmHWM')),
  };
}
