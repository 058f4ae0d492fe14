import { StoreError } from '@schutznetz/site/releases/StoreError.ts';
import { explain } from './console/explain.ts';
import { cleanUp } from './releases/cleanUp.ts';
import { direct } from './releases/direct.ts';
import { list } from './releases/list.ts';
import { openPlace } from './releases/openPlace.ts';
import { parseCall, UsageError, type Call } from './releases/parseCall.ts';
import type { Answer, Place } from './releases/Place.ts';
import { show } from './releases/show.ts';
import { usage } from './releases/usage.ts';
import { verify } from './releases/verify.ts';

// `npm run releases -- <command>`: looks at releases and directs the publisher from a terminal.
// Exit codes: 0 done, 1 failed or differences found, 2 wrong call.
process.exitCode = await main(process.argv.slice(2));
// Payload leaves timers behind that would keep the process.
process.stdout.write('', () => process.exit());

async function main(args: readonly string[]): Promise<number> {
  let call: Call;
  try {
    call = parseCall(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n\n${usage}`);
    return 2;
  }
  if (call.command === 'help') {
    console.log(usage);
    return 0;
  }
  try {
    const place = await openPlace(process.env);
    try {
      const { text, data, isGood } = await carryOut(place, call);
      if (call.json) console.log(JSON.stringify(data, null, 2));
      else (isGood ? console.log : console.error)(text);
      return isGood ? 0 : 1;
    } finally {
      await place.close();
    }
  } catch (error) {
    const message = error instanceof StoreError ? error.message : explain(error).trim();
    if (call.json) console.log(JSON.stringify({ state: 'failed', message }, null, 2));
    else console.error(message);
    return 1;
  }
}

function carryOut(place: Place, call: Exclude<Call, { command: 'help' }>): Promise<Answer> {
  switch (call.command) {
    case 'list':
      return list(place, call.limit);
    case 'show':
      return show(place, call.number, call.diff);
    case 'verify':
      return verify(place, call.number, call.bytesOnly);
    case 'gc':
      return cleanUp(place);
    default:
      return direct(place, call);
  }
}
