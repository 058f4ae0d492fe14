import { phoneNumber } from '@schutznetz/shared/contract/primitives.ts';
import type { PortalSnapshot, Snapshot } from '@schutznetz/shared/contract/snapshot.ts';
import { rememberByObject } from '@schutznetz/shared/memory/rememberByObject.ts';
import { rememberList } from '@schutznetz/shared/memory/rememberList.ts';
import type { Secrets } from './readSecrets.ts';
import { joinSecrets } from './SecretMemory.ts';

/**
 * The secrets that the pages of a snapshot are searched for: those of its district, or of all for the portal, without
 * what the snapshot itself publishes. An office may keep a number internal that it also made public on purpose.
 */
export function secretsOf(snapshot: Snapshot, secrets: ReadonlyMap<number, Secrets>): Secrets {
  const { numbers, emails } =
    snapshot.kind === 'district' ? (secrets.get(snapshot.district.id) ?? none) : allOf(secrets);
  const secret = new Set([...numbers, ...emails]);
  for (const channel of channelsOf(snapshot)) secret.delete(channel);
  const isSecret = (value: string) => secret.has(value);
  return { numbers: numbers.filter(isSecret), emails: emails.filter(isSecret) };
}

const none: Secrets = { numbers: [], emails: [] };

const allOf = rememberByObject((secrets: ReadonlyMap<number, Secrets>) => joinSecrets([...secrets.values()]));

function* channelsOf(snapshot: Snapshot): Generator<string> {
  for (const part of Object.values<unknown>(snapshot)) {
    if (snapshot.kind === 'portal' && part === snapshot.events)
      for (const channels of channelsOfEvents(snapshot.events, { workOut: channelsOfRecord })) yield* channels;
    else if (Array.isArray(part)) yield* channelsOfList(part);
    else if (typeof part === 'object' && part !== null) yield* channelsOfRecord(part);
  }
}

/** The portal lists those of the whole country. */
const channelsOfEvents = rememberList<PortalSnapshot['events'][number], readonly string[]>();

const channelsOfList = rememberByObject((list: readonly unknown[]): readonly string[] =>
  list.flatMap((record) => (typeof record === 'object' && record !== null ? channelsOfRecord(record) : [])),
);

/** Values of all fields that hold nothing but a number or a mail; running text does not make a number public. */
const channelsOfRecord = rememberByObject((record: object): readonly string[] => {
  const found: string[] = [];
  collectChannels(record, found);
  return found;
});

function collectChannels(value: unknown, found: string[]): void {
  if (Array.isArray(value)) for (const item of value) collectChannels(item, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (typeof item !== 'string') collectChannels(item, found);
      else if (key === 'number' && phoneNumber.safeParse(item).success) found.push(item);
      else if (/^(?:address|email|accessibilityEmail)$/.test(key) && item.includes('@')) found.push(item.toLowerCase());
    }
  }
}
