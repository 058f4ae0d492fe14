/** Level of a line that a part has logged as JSON, and in plain words what it says; null for any other line. */
export function readLogLine(line: string): { level: number; msg: string } | null {
  if (!line.startsWith('{')) return null;
  try {
    const { level, msg, err } = JSON.parse(line) as { level?: number; msg?: string; err?: { message?: string } };
    if (typeof level !== 'number') return null;
    return { level, msg: [msg, err?.message].filter(Boolean).join(': ') };
  } catch {
    return null;
  }
}

/** What a part has written, for people: of its log only what the lines say. */
export function readableLog(output: string): string {
  return output
    .split('\n')
    .map((line) => readLogLine(line)?.msg ?? line)
    .join('\n');
}
