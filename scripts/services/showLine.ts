interface Line {
  readonly name: string;
  readonly line: string;
  readonly isVerbose: boolean;
}

const errorLevel = 50;

/** Shows a line of a part on the console: all when asked to, else only what the part itself calls an error. */
export function showLine({ name, line, isVerbose }: Line): void {
  const record = parseRecord(line);
  if (!isVerbose && (record === null || record.level < errorLevel)) return;
  console.log(`[${name}] ${record?.msg ?? line}`);
}

/** A line of pino, or null for any other. */
function parseRecord(line: string): { level: number; msg: string } | null {
  if (!line.startsWith('{')) return null;
  try {
    const { level, msg, err } = JSON.parse(line) as { level?: number; msg?: string; err?: { message?: string } };
    if (typeof level !== 'number') return null;
    return { level, msg: [msg, err?.message].filter(Boolean).join(': ') };
  } catch {
    return null;
  }
}
