import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface NodeRun {
  /** script and its arguments */
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** ends the run, which then rejects with the signal's reason */
  readonly signal?: AbortSignal | undefined;
  /** told the process id as soon as there is one */
  readonly onStart?: ((pid: number) => void) | undefined;
}

/** Runs a script to its end on the Node.js of this process; both outputs come back together. */
export async function runNode(run: NodeRun): Promise<{ code: number | null; output: string }> {
  const { args, cwd, env, signal, onStart } = run;
  signal?.throwIfAborted();
  const child = spawn(process.execPath, [...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  if (child.pid !== undefined) onStart?.(child.pid);
  const end = () => child.kill('SIGTERM');
  signal?.addEventListener('abort', end);
  let output = '';
  const take = (chunk: Buffer) => (output += chunk.toString());
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const [code] = (await once(child, 'close')) as [number | null];
  signal?.removeEventListener('abort', end);
  signal?.throwIfAborted();
  return { code, output };
}

/** The end of an output: where tools say why they stopped. */
export function lastLines(output: string, count: number): string {
  return output.trim().split('\n').slice(-count).join('\n');
}
