import { partnerGroupKeys } from '@schutznetz/shared/contract/district.ts';
import { createRandom, type Random } from './createRandom.ts';
import type { LandSize } from './landSizes.ts';
import { addContact } from './addContact.ts';
import { addEvent } from './addEvent.ts';
import { fictionalNumber } from './fictionalNumbers.ts';
import { addRow, type Rows } from './Rows.ts';
import { writeRichText, writeSentences } from './writeText.ts';

/** Keys of the land start here, so that they meet no document that is there already. */
const firstId = 1001;

/** What the parts of a land are made from. */
export interface Land {
  readonly rows: Rows;
  readonly random: Random;
  readonly size: LandSize;
  /** events lie around this moment */
  readonly now: Date;
}

/** A fictional land as rows of Payload's tables, all of it published. The same arguments give the same rows. */
export function makeLand({ size, seed, now }: { size: LandSize; seed: number; now: Date }): Rows {
  const land: Land = { rows: new Map(), random: createRandom(seed), size, now };
  for (let index = 0; index < size.districts; index++) addDistrict(land, index);
  for (let index = 0; index < size.jugendaemter; index++) addJugendamt(land, index);
  for (let index = 0; index < size.towns; index++) addTown(land, index);
  for (let index = 0; index < size.contacts; index++) addContact(land, index);
  for (let index = 0; index < size.actors; index++) addActor(land, index);
  for (let index = 0; index < size.events; index++) addEvent(land, index);
  for (let index = 0; index < size.news; index++) addNews(land, index);
  return land.rows;
}

export const idAt = (index: number) => firstId + index;
export const districtSlug = (index: number) => `musterkreis-${index + 1}`;
export const townSlug = (index: number) => `musterort-${index + 1}`;

/** Documents are dealt out in turn, so that every district and office has its share. */
export function placeOf({ size }: Land, index: number): { district: number; jugendamt: number } {
  const jugendamt = index % size.jugendaemter;
  return { district: idAt(jugendamt % size.districts), jugendamt: idAt(jugendamt) };
}

function addDistrict({ rows, random }: Land, index: number): void {
  const id = idAt(index);
  const name = `Musterkreis ${index + 1}`;
  addRow(rows, 'districts', {
    id,
    name,
    network_name: `Netzwerk Kinderschutz im ${name}`,
    summary: writeSentences(random, 2),
    introduction: writeRichText(random, 3),
    citizen_message: writeRichText(random, 1),
    shared_responsibility: writeRichText(random, 2),
    how_to_join: writeRichText(random, 1),
    slug: districtSlug(index),
    _status: 'published',
  });
  for (let order = 1; order <= 6; order++) {
    const item = { _order: order, _parent_id: id, id: `bench-${id}-${order}`, title: `Ziel ${order}` };
    addRow(rows, 'districts_goals', { ...item, text: writeSentences(random, 1) });
  }
  partnerGroupKeys.forEach((key, order) => {
    const item = { _order: order + 1, _parent_id: id, id: `bench-${id}-${key}`, key, title: `Gruppe ${order + 1}` };
    addRow(rows, 'districts_partner_groups', { ...item, description: writeSentences(random, 1) });
  });
}

function addJugendamt(land: Land, index: number): void {
  const { district } = placeOf(land, index);
  addRow(land.rows, 'jugendaemter', {
    id: idAt(index),
    name: `Jugendamt Musteramt ${index + 1}`,
    kind: index < land.size.districts ? 'kreis' : 'stadt',
    switchboard_number: fictionalNumber(index),
    switchboard_kind: 'landline',
    address_street: `Musterstraße ${index + 1}`,
    address_postcode: '99999',
    address_city: 'Musterort',
    district_id: district,
    _status: 'published',
  });
}

function addTown(land: Land, index: number): void {
  const id = idAt(index);
  const { district, jugendamt } = placeOf(land, index);
  addRow(land.rows, 'municipalities', {
    id,
    name: `Musterort ${index + 1}`,
    // 99 is the key of no federal state.
    ags: `99${String(index + 1).padStart(6, '0')}`,
    jugendamt_id: jugendamt,
    district_id: district,
    slug: townSlug(index),
    _status: 'published',
  });
  addRow(land.rows, 'municipalities_texts', { order: 1, parent_id: id, path: 'postcodes', text: '99999' });
  for (let order = 1; order <= 4; order++)
    addRow(land.rows, 'municipalities_texts', { order, parent_id: id, path: 'places', text: `Ortsteil ${order}` });
}

function addActor(land: Land, index: number): void {
  const { random } = land;
  const { district, jugendamt } = placeOf(land, index);
  addRow(land.rows, 'actors', {
    id: idAt(index),
    name: `Träger Beispiel ${index + 1}`,
    partner_group: random.pick(partnerGroupKeys),
    field_of_action: `Handlungsfeld ${random.below(8) + 1}`,
    area: 'Musterort',
    profile: writeRichText(random, 1),
    jugendamt_id: jugendamt,
    district_id: district,
    _status: 'published',
  });
}

function addNews(land: Land, index: number): void {
  const { random, now } = land;
  const { district, jugendamt } = placeOf(land, index);
  addRow(land.rows, 'news', {
    id: idAt(index),
    title: `Meldung ${index + 1}`,
    date: new Date(now.getTime() - random.below(500) * 86_400_000).toISOString(),
    teaser: writeSentences(random, 1),
    body: writeRichText(random, 4),
    slug: `meldung-${index + 1}`,
    jugendamt_id: jugendamt,
    district_id: district,
    _status: 'published',
  });
}
