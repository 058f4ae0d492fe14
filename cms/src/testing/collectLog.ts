import { pino, type Logger } from 'pino';

export type LogLine = { msg?: string; [key: string]: unknown };

/** A logger as the processes have it, and the lines that it has written so far; each has to be JSON. */
export function collectLog(): { logger: Logger; lines: LogLine[] } {
  const lines: LogLine[] = [];
  const write = (line: string) => void lines.push(JSON.parse(line) as LogLine);
  return { logger: pino({ name: 'publisher', level: 'info' }, { write }), lines };
}
