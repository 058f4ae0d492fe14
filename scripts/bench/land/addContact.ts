import type { ContactPurpose } from '@schutznetz/shared/contract/contact.ts';
import { fictionalNumber } from './fictionalNumbers.ts';
import { idAt, placeOf, type Land } from './makeLand.ts';
import { addRow } from './Rows.ts';
import { writeSentences } from './writeText.ts';

const purposes: readonly ContactPurpose[] = [
  'acute-in-hours',
  'general',
  'insofa',
  'coordination',
  'acute-out-of-hours',
  'verfahrenslotse',
  'fruehe-hilfen',
  'other',
];
const weekdays = ['mo', 'di', 'mi', 'do', 'fr'];

/** One function of an office. The first ones of every office are in charge of its towns. */
export function addContact(land: Land, index: number): void {
  const { rows, random, size } = land;
  const id = idAt(index);
  const { district, jugendamt } = placeOf(land, index);
  const round = Math.floor(index / size.jugendaemter);
  const purpose = purposes[round % purposes.length] ?? 'other';
  addRow(rows, 'contacts', {
    id,
    title: `Stelle ${index + 1}`,
    description: writeSentences(random, 1),
    person: `Erika Muster ${index + 1}`,
    address_street: `Musterweg ${index + 1}`,
    address_postcode: '99999',
    address_city: 'Musterort',
    out_of_hours_route: 'police-110',
    visibility: 'public',
    order: index,
    jugendamt_id: jugendamt,
    district_id: district,
    _status: 'published',
  });
  addRow(rows, 'contacts_purposes', { order: 1, parent_id: id, value: purpose });
  addRow(rows, 'contacts_audiences', {
    order: 1,
    parent_id: id,
    value: round % 4 === 2 ? 'professionals' : 'citizens',
  });
  const number = fictionalNumber(index * 7);
  addRow(rows, 'contacts_phones', { _order: 1, _parent_id: id, id: `bench-phone-${id}`, number, kind: 'landline' });
  const address = `stelle-${index + 1}@musterkreis.example`;
  addRow(rows, 'contacts_emails', { _order: 1, _parent_id: id, id: `bench-mail-${id}`, address });
  addHours(land, id);
  // A number that nobody may see: the publisher searches every page for it.
  const value = fictionalNumber(index * 7 + 3500);
  const channel = { _order: 1, _parent_id: id, id: `bench-internal-${id}`, kind: 'phone', value };
  if (round % 4 === 3) addRow(rows, 'contacts_internal_channels', { ...channel, visibility: 'internal' });
  if (round === 0) addCoverage(land, { id, jugendamt: index % size.jugendaemter });
}

function addHours({ rows }: Land, id: number): void {
  const blocks = [
    { from: '08:00', to: '12:00' },
    { from: '13:00', to: '16:00' },
  ];
  blocks.forEach((block, position) => {
    const blockId = `bench-hours-${id}-${position}`;
    addRow(rows, 'contacts_hours_blocks', {
      _order: position + 1,
      _parent_id: id,
      id: blockId,
      ...block,
      channel: 'any',
    });
    weekdays.forEach((value, order) => {
      addRow(rows, 'contacts_hours_blocks_days', { order: order + 1, parent_id: blockId, value });
    });
  });
}

/** The towns of the office, which are dealt out like the contacts. */
function addCoverage({ rows, size }: Land, { id, jugendamt }: { id: number; jugendamt: number }): void {
  let order = 0;
  for (let town = jugendamt; town < size.towns; town += size.jugendaemter) {
    order += 1;
    const item = { _order: order, _parent_id: id, id: `bench-coverage-${id}-${order}`, municipality_id: idAt(town) };
    addRow(rows, 'contacts_coverage', item);
  }
}
