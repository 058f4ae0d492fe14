import { event, type NetworkEvent } from '@schutznetz/shared/contract/event.ts';
import type { PortalSnapshot } from '@schutznetz/shared/contract/snapshot.ts';
import { createObjectMemory } from '@schutznetz/shared/memory/createObjectMemory.ts';
import { rememberByObject } from '@schutznetz/shared/memory/rememberByObject.ts';
import { rememberList } from '@schutznetz/shared/memory/rememberList.ts';
import type { LabelOf } from '../labels/labelsOf.ts';
import { checkRecord, hasSameFiles, type Checked } from './checkRecords.ts';
import type { ContractProblem } from './contractProblem.ts';
import type { RawDocument } from './SnapshotSource.ts';
import type { FindMedia } from './toContract.ts';

type ListedEvent = PortalSnapshot['events'][number];

type Entry = {
  checked: Checked;
  district: RawDocument | undefined;
  /** null when it does not fit, or its network is not public */
  listed: ListedEvent | null;
};

/**
 * The events of all networks as the portal lists them, and what is wrong with those that it does without. As long as
 * nothing changes the list is the same array, and an event the same object.
 */
export function portalEvents({
  records,
  districts,
  findMedia,
  labelOf,
}: {
  records: readonly RawDocument[];
  districts: ReadonlyMap<number, RawDocument>;
  findMedia: FindMedia;
  labelOf: LabelOf;
}): { events: ListedEvent[]; omitted: ContractProblem[] } {
  const districtOf = (record: RawDocument) => districts.get(Number(record['district']));
  const entries = entriesOf(records, {
    workOut(record) {
      const checked = checkRecord({ collection: 'events', schema: event, record, findMedia, labelOf });
      const district = districtOf(record);
      const isListed = district !== undefined && checked.problem === null;
      return { checked, district, listed: isListed ? listedEvent(checked, district) : null };
    },
    isStillRight: ({ checked, district }, record) =>
      district === districtOf(record) && hasSameFiles(checked, findMedia),
  });
  return sumUp(entries);
}

const entriesOf = rememberList<RawDocument, Entry>();

const sumUp = rememberByObject((entries: readonly Entry[]) => ({
  events: entries.flatMap(({ listed }) => listed ?? []),
  omitted: entries.flatMap(({ checked }) => checked.problem ?? []),
}));

const known = createObjectMemory<Checked, ListedEvent>();

/** The same event of the same district is the same object, by which is seen that nothing has changed. */
function listedEvent(checked: Checked, record: RawDocument): ListedEvent {
  const [district, districtName] = [String(record['slug']), String(record['name'])];
  const before = known.get(checked);
  if (before?.district === district && before.districtName === districtName) return before;
  const entry = { district, districtName, event: checked.data as NetworkEvent };
  known.set(checked, entry);
  return entry;
}
