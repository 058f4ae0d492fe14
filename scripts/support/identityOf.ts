import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * What tells a running process from a later one that got its number: the moment of its start. Its command line would not
 * do: Next gives its process another name. Empty when there is no such process.
 */
export function identityOf(pid: number): string {
  try {
    if (process.platform === 'linux') return `${readBoot()} ${readStart(pid)}`;
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return '';
  }
}

function readBoot(): string {
  return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
}

/** Clock ticks since the boot. Throws for a process that has ended and only waits to be asked for its exit code. */
function readStart(pid: number): string {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The second field is the name in parentheses and may hold anything; the state is the third, the start the 22nd.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z') throw new Error(`Process ${pid} has ended`);
  return String(fields[19]);
}
