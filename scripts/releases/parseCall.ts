import { parseArgs } from 'node:util';

export type Call = { json: boolean } & (
  | { command: 'help' }
  | { command: 'gc' }
  | { command: 'list'; limit: number }
  | { command: 'show'; number: number; diff: boolean }
  | { command: 'verify'; number: number | null; bytesOnly: boolean }
  | DirectingCall
);

/** What the publisher is told. `units` is empty for all. */
export type DirectingCall = { json: boolean; timeoutMs: number; direct: boolean } & (
  | { command: 'publish' | 'release-hold'; units: string[] }
  | { command: 'rollback'; number: number; units: string[] }
  | { command: 'pause' | 'resume' }
);

/** A wrong call; the message is German. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Reads the arguments behind `npm run releases --`. Throws `UsageError`. */
export function parseCall(args: readonly string[]): Call {
  const { values, positionals } = readArguments(args);
  const { json = false, help = false, direct = false } = values;
  const [command, ...rest] = positionals;
  if (help || command === undefined || command === 'help') return { json, command: 'help' };
  const timeoutMs = readNumber(values.timeout ?? '120', '--timeout') * 1000;
  switch (command) {
    case 'list':
      return { json, command, limit: readNumber(values.limit ?? '20', '--limit'), ...none(rest) };
    case 'show':
      return { json, command, number: readNumber(rest[0], 'show'), diff: values.diff ?? false, ...none(rest.slice(1)) };
    case 'verify': {
      const number = rest[0] === undefined ? null : readNumber(rest[0], 'verify');
      return { json, command, number, bytesOnly: values['bytes-only'] ?? false, ...none(rest.slice(1)) };
    }
    case 'gc':
      return { json, command, ...none(rest) };
    case 'pause':
    case 'resume':
      return { json, command, timeoutMs, direct: false, ...none(rest) };
    case 'publish':
      return { json, command, timeoutMs, direct: false, units: rest };
    case 'release-hold':
      return { json, command, timeoutMs, direct, units: rest };
    case 'rollback':
      return { json, command, timeoutMs, direct, number: readNumber(rest[0], 'rollback'), units: rest.slice(1) };
    default:
      throw new UsageError(`Den Befehl „${command}“ gibt es nicht.`);
  }
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        diff: { type: 'boolean' },
        direct: { type: 'boolean' },
        'bytes-only': { type: 'boolean' },
        limit: { type: 'string' },
        timeout: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(`Das lässt sich nicht lesen: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function readNumber(text: string | undefined, where: string): number {
  const number = Number(text);
  if (text !== undefined && /^\d+$/.test(text) && Number.isSafeInteger(number) && number > 0) return number;
  throw new UsageError(`${where} braucht eine Zahl ab 1${text === undefined ? '' : `, nicht „${text}“`}.`);
}

function none(rest: string[]): object {
  if (rest.length > 0) throw new UsageError(`Damit weiß der Befehl nichts anzufangen: ${rest.join(' ')}`);
  return {};
}
