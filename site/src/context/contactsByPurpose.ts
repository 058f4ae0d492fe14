import { contactPurposes } from '@schutznetz/shared/contract/contact.ts';
import type { Contact, ContactPurpose } from '@schutznetz/shared/contract/contact.ts';

const titles: Readonly<Record<ContactPurpose, string>> = {
  'acute-in-hours': 'Wenn Sie sich um ein Kind sorgen',
  'acute-out-of-hours': 'Abends, nachts und am Wochenende',
  general: 'Jugendamt: Fragen, die nicht eilen',
  coordination: 'Koordination des Netzwerks',
  insofa: 'Beratung für Fachkräfte (InsoFa)',
  verfahrenslotse: 'Verfahrenslotsen: Hilfen bei Behinderung',
  'fruehe-hilfen': 'Frühe Hilfen für Familien',
  ombudsstelle: 'Ombudsstelle: wenn es Streit um Hilfen gibt',
  other: 'Weitere Stellen',
};

/** All contacts, each once: under the first of its purposes in the order of the contract. */
export function contactsByPurpose(contacts: readonly Contact[]): { title: string; contacts: Contact[] }[] {
  const collator = new Intl.Collator('de');
  const sorted = contacts.toSorted((a, b) => a.order - b.order || collator.compare(a.title, b.title) || a.id - b.id);
  return contactPurposes
    .map((purpose) => ({
      title: titles[purpose],
      contacts: sorted.filter((contact) => contactPurposes.find((own) => contact.purposes.includes(own)) === purpose),
    }))
    .filter((group) => group.contacts.length > 0);
}
