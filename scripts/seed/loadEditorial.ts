import { toBerlin } from '@schutznetz/shared/time/toBerlin.ts';
import { zone } from '@schutznetz/shared/time/zone.ts';
import type { EventContent, EventTimeContent, Key, NetworkContent } from './content/types.ts';
import { mustGet } from './mustGet.ts';
import type { Writer } from './Writer.ts';

interface Loading {
  writer: Writer;
  network: NetworkContent;
  district: number;
  offices: Map<Key, number>;
}

/** Loads the groups of a network, parents first, then what refers to them. */
export async function loadEditorial({ contacts, ...loading }: Loading & { contacts: Map<Key, number> }): Promise<void> {
  const { writer, network, district } = loading;
  const { toRichText } = writer;
  const groups = await createGroups({ ...loading, contacts });
  for (const event of network.events ?? []) {
    await createEvent({ ...loading, event, groups });
  }
  for (const guide of network.guides ?? []) {
    const fields = { ...guide, audience: 'all', state: 'in-preparation', district };
    await writer.create('guides', { ...fields, introduction: toRichText(guide.introduction) });
  }
  for (const news of network.news ?? []) {
    await writer.create('news', { ...news, district, body: toRichText(news.body) });
  }
}

async function createGroups({
  writer,
  network,
  district,
  offices,
  contacts,
}: Loading & { contacts: Map<Key, number> }): Promise<Map<Key, number>> {
  const groups = new Map<Key, number>();
  for (const { key, ...group } of network.groups ?? []) {
    const id = await writer.create('regional-groups', {
      ...group,
      district,
      description: writer.toRichText(group.description),
      parent: group.parent === undefined ? null : mustGet(groups, group.parent),
      jugendamt: group.jugendamt === undefined ? null : mustGet(offices, group.jugendamt),
      contact: group.contact === undefined ? null : mustGet(contacts, group.contact),
    });
    groups.set(key, id);
  }
  return groups;
}

async function createEvent({
  writer,
  district,
  offices,
  event,
  groups,
}: Loading & { event: EventContent; groups: Map<Key, number> }): Promise<void> {
  const { time, onSite, ...fields } = event;
  await writer.create('events', {
    ...fields,
    ...timeFields(time),
    format: onSite === true ? 'on-site' : 'unknown',
    district,
    jugendamt: event.jugendamt === undefined ? null : mustGet(offices, event.jugendamt),
    groups: (event.groups ?? []).map((key) => mustGet(groups, key)),
    body: writer.toRichText(event.body),
  });
}

/** Payload's flat form of an event's time: instants in UTC, days at noon UTC as its date picker stores them. */
function timeFields(time: EventTimeContent): Record<string, unknown> {
  switch (time.type) {
    case 'timed':
      return {
        timeType: 'timed',
        start: toInstant(time.start),
        start_tz: zone,
        ...(time.end === undefined ? {} : { end: toInstant(time.end), end_tz: zone }),
      };
    case 'all-day':
      return { timeType: 'all-day', startDate: `${time.date}T12:00:00.000Z`, endDate: `${time.date}T12:00:00.000Z` };
    case 'month':
      return { timeType: 'month', month: time.month };
  }
}

function toInstant(wallClock: string): string {
  return toBerlin(wallClock).toUTC().toISO();
}
