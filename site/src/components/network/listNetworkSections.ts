import type { DistrictSnapshot } from '@schutznetz/shared/contract/snapshot.ts';
import type { RichText } from '@schutznetz/shared/contract/richText.ts';

type Part =
  | 'goals'
  | 'shared-responsibility'
  | 'offices'
  | 'principles'
  | 'network-tasks'
  | 'coordination-tasks'
  | 'fields-of-action'
  | 'partners'
  | 'groups'
  | 'agreement'
  | 'plans'
  | 'join'
  | 'legal-basis'
  // a section of the network's own
  | { body: RichText };

export interface NetworkSection {
  /** anchor on the page */
  id: string;
  title: string;
  part: Part;
}

/** The sections of the network's page in their order. What the network has not filled is left out. */
export function listNetworkSections(content: DistrictSnapshot): NetworkSection[] {
  const { district, jugendaemter, groups } = content;
  const own = district.sections.map(({ title, body }, index) => ({
    id: `abschnitt-${index + 1}`,
    title,
    part: { body },
    has: true,
  }));
  const sections: (NetworkSection & { has: boolean })[] = [
    { id: 'ziele', title: 'Ziele', part: 'goals', has: district.goals.length > 0 },
    {
      id: 'verantwortung',
      title: 'Gemeinsame Verantwortung',
      part: 'shared-responsibility',
      has: district.sharedResponsibility.length > 0,
    },
    { id: 'jugendaemter', title: 'Jugendämter im Netzwerk', part: 'offices', has: jugendaemter.length > 1 },
    { id: 'grundhaltung', title: 'Unsere Grundhaltung', part: 'principles', has: district.principles.length > 0 },
    { id: 'aufgaben', title: 'Aufgaben des Netzwerks', part: 'network-tasks', has: district.networkTasks.length > 0 },
    {
      id: 'koordination',
      title: 'Aufgaben der Netzwerkkoordination',
      part: 'coordination-tasks',
      has: district.coordinationTasks.length > 0,
    },
    {
      id: 'handlungsfelder',
      title: 'Beteiligte Handlungsfelder',
      part: 'fields-of-action',
      has: district.fieldsOfAction.length > 0,
    },
    {
      id: 'partner',
      title: district.partnerGroups.length > 0 ? 'Wer im Netzwerk mitwirkt' : 'Wer mitwirken soll',
      part: 'partners',
      has: true,
    },
    { id: 'gruppen', title: 'Gruppen und Treffen', part: 'groups', has: groups.length > 0 },
    { id: 'vereinbarung', title: 'Kooperationsvereinbarung', part: 'agreement', has: district.agreement !== null },
    { id: 'vorhaben', title: 'Vorhaben', part: 'plans', has: district.plans.length > 0 },
    ...own,
    {
      id: 'mitmachen',
      title: 'Im Netzwerk mitmachen',
      part: 'join',
      has: district.howToJoin.length > 0 || content.contacts.some(({ id }) => id === district.joinContact),
    },
    {
      id: 'rechtsgrundlage',
      title: 'Rechtsgrundlage',
      part: 'legal-basis',
      has: district.legalBasis.length > 0 || content.legalBases.some(({ id }) => district.legalBases.includes(id)),
    },
  ];
  return sections.filter(({ has }) => has).map(({ id, title, part }) => ({ id, title, part }));
}
