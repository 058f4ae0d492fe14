import { makeSlug } from '@schutznetz/shared/paths/makeSlug.ts';
import type { DistrictContent, Key, NetworkContent } from './content/types.ts';
import { loadEditorial } from './loadEditorial.ts';
import { mustGet } from './mustGet.ts';
import type { Writer } from './Writer.ts';

/**
 * Loads one network in the order in which its documents refer to each other.
 * @returns ids of its offices by key
 */
export async function loadNetwork({
  writer,
  network,
  legalBases,
}: {
  writer: Writer;
  network: NetworkContent;
  legalBases: Map<string, number>;
}): Promise<Map<Key, number>> {
  const district = await createDistrict({ writer, content: network.district, legalBases });
  const offices = new Map<Key, number>();
  for (const { key, ...office } of network.jugendaemter) {
    offices.set(key, await writer.create('jugendaemter', { ...office, district }));
  }
  const towns = new Map<string, number>();
  for (const town of network.municipalities) {
    const fields = { ...town, slug: makeSlug(town.name), jugendamt: mustGet(offices, town.jugendamt) };
    towns.set(town.name, await writer.create('municipalities', { ...fields, district }));
  }
  const contacts = await createContacts({ writer, network, district, offices, towns });
  await loadEditorial({ writer, network, district, offices, contacts });
  const { joinContact } = network.district;
  if (joinContact !== undefined) {
    // Contacts belong to a network, so the network exists before the contact that it names.
    await writer.update('districts', district, { joinContact: mustGet(contacts, joinContact) });
  }
  return offices;
}

function createDistrict({
  writer,
  content,
  legalBases,
}: {
  writer: Writer;
  content: DistrictContent;
  legalBases: Map<string, number>;
}): Promise<number> {
  const { toRichText } = writer;
  const { agreement, ...fields } = content;
  return writer.create('districts', {
    ...fields,
    joinContact: null,
    citizenMessage: toRichText(content.citizenMessage),
    introduction: toRichText(content.introduction),
    sharedResponsibility: toRichText(content.sharedResponsibility),
    legalBasis: toRichText(content.legalBasis),
    howToJoin: toRichText(content.howToJoin),
    legalBases: content.legalBases.map((slug) => mustGet(legalBases, slug)),
    ...(agreement === undefined ? {} : { agreement: { ...agreement, text: toRichText(agreement.text) } }),
  });
}

async function createContacts({
  writer,
  network,
  district,
  offices,
  towns,
}: {
  writer: Writer;
  network: NetworkContent;
  district: number;
  offices: Map<Key, number>;
  towns: Map<string, number>;
}): Promise<Map<Key, number>> {
  const contacts = new Map<Key, number>();
  for (const { key, ...contact } of network.contacts ?? []) {
    const id = await writer.create('contacts', {
      ...contact,
      district,
      jugendamt: mustGet(offices, contact.jugendamt),
      outOfHours: { route: contact.outOfHours },
      coverage: (contact.coverage ?? []).map((town) => ({ municipality: mustGet(towns, town) })),
      visibility: 'public',
    });
    contacts.set(key, id);
  }
  return contacts;
}
