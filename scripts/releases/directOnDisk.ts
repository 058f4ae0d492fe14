import { releaseHold } from '@schutznetz/site/releases/releaseHold.ts';
import { currentNumber } from '@schutznetz/site/releases/readRelease.ts';
import { rollBack } from '@schutznetz/site/releases/rollBack.ts';
import type { DirectingCall } from './parseCall.ts';
import type { Answer, Place } from './Place.ts';

/**
 * Steps back or lets go on the disk alone, for when the database or the publisher is down. The publisher writes it down
 * in the database when it starts.
 */
export async function directOnDisk({
  place: { store },
  call,
  person,
}: {
  place: Place;
  call: DirectingCall;
  person: string;
}): Promise<Answer> {
  const at = new Date().toISOString();
  if (call.command === 'rollback') {
    const { number, units } = call;
    const release = await rollBack({ store, to: number, ...(units.length > 0 ? { units } : {}), at, by: person });
    const message = `Der Stand von Veröffentlichung ${number} ist wieder öffentlich (Veröffentlichung ${release.n}). Nicht geprüft wurde, ob er Rufnummern oder E-Mail-Adressen zeigt, die heute nicht mehr öffentlich sind.`;
    return { text: message, data: { state: 'done', release: release.n, message }, isGood: true };
  }
  if (call.command !== 'release-hold') throw new Error(`${call.command} cannot be done on the disk alone`);
  const before = await currentNumber(store);
  const release = await releaseHold({ store, ...(call.units.length > 0 ? { units: call.units } : {}), at, by: person });
  const hasFreed = release !== null && release.n !== before;
  const message = hasFreed
    ? `Freigegeben: ${release.cause.note ?? ''}. Neu veröffentlicht wird beim nächsten „npm run releases -- publish“ oder der nächsten Änderung.`
    : 'Kein solcher Teil der Website ist zurückgesetzt. Es gibt nichts freizugeben.';
  return { text: message, data: { state: hasFreed ? 'done' : 'refused', message }, isGood: hasFreed };
}
