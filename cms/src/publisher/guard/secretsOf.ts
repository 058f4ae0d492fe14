import { phoneNumber } from '@schutznetz/shared/contract/primitives.ts';
import type { PortalSnapshot, Snapshot } from '@schutznetz/shared/contract/snapshot.ts';
import { rememberByObject } from '@schutznetz/shared/memory/rememberByObject.ts';
import { rememberList } from '@schutznetz/shared/memory/rememberList.ts';
import type { Secrets } from './readSecrets.ts';
import { joinSecrets } from './SecretMemory.ts';

/**
 * The secrets that the pages of a snapshot are searched for: those of its district, or of all for the portal, without
 * what the snapshot itself publishes. An office may keep a number internal that it also made public on purpose.
 * @returns the same object as before when neither has changed, for what is remembered of it
 */
export function secretsOf(snapshot: Snapshot, secrets: ReadonlyMap<number, Secrets>): Secrets {
  const all = snapshot.kind === 'district' ? (secrets.get(snapshot.district.id) ?? none) : allOf(secrets);
  return leaveOutOf(all)(publishedOf(snapshot, all));
}

const none: Secrets = { numbers: [], emails: [] };

const allOf = rememberByObject((secrets: ReadonlyMap<number, Secrets>) => joinSecrets([...secrets.values()]));

const leaveOutOf = rememberByObject((all: Secrets) => {
  let before: ReadonlySet<string> = new Set();
  let left = all;
  return (published: ReadonlySet<string>): Secrets => {
    if (published.size === before.size && [...published].every((value) => before.has(value))) return left;
    const isSecret = (value: string) => !published.has(value);
    left = { numbers: all.numbers.filter(isSecret), emails: all.emails.filter(isSecret) };
    before = published;
    return left;
  };
});

/** Those of the secrets that stand in a field of the snapshot for a number or a mail. */
function publishedOf(snapshot: Snapshot, all: Secrets): ReadonlySet<string> {
  const isSecret = valuesOf(all);
  const published = new Set<string>();
  const add = (channels: readonly string[]) => {
    for (const channel of channels) if (isSecret.has(channel)) published.add(channel);
  };
  for (const part of Object.values<unknown>(snapshot)) {
    if (snapshot.kind === 'portal' && part === snapshot.events) {
      for (const channels of publishedByEvents(all)(snapshot.events)) if (channels !== nothing) add(channels);
    } else if (Array.isArray(part)) add(channelsOfList(part));
    else if (typeof part === 'object' && part !== null) add(channelsOfRecord(part));
  }
  return published;
}

const valuesOf = rememberByObject(
  ({ numbers, emails }: Secrets): ReadonlySet<string> => new Set([...numbers, ...emails]),
);

/** The portal lists the events of the whole country: only of those that have changed it is looked up. */
const publishedByEvents = rememberByObject((all: Secrets) => {
  const isSecret = valuesOf(all);
  const publishedByEach = rememberList<PortalSnapshot['events'][number], readonly string[]>();
  const workOut = (event: PortalSnapshot['events'][number]) => {
    const published = channelsOfRecord(event).filter((channel) => isSecret.has(channel));
    return published.length === 0 ? nothing : published;
  };
  return (events: PortalSnapshot['events']) => publishedByEach(events, { workOut });
});

const nothing: readonly string[] = [];

const channelsOfList = rememberByObject((list: readonly unknown[]): readonly string[] =>
  list.flatMap((record) => (typeof record === 'object' && record !== null ? channelsOfRecord(record) : [])),
);

/** Values of all fields that hold nothing but a number or a mail; running text does not make a number public. */
const channelsOfRecord = rememberByObject((record: object): readonly string[] => {
  const found: string[] = [];
  collectChannels(record, found);
  return found.length === 0 ? nothing : found;
}, new WeakMap());

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
