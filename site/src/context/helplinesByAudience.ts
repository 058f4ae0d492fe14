import type { Helpline } from '@schutznetz/shared/contract/reference.ts';

const titles = {
  children: 'Für Kinder und Jugendliche',
  parents: 'Für Eltern',
  affected: 'Für Betroffene und Angehörige',
  everyone: 'Für alle',
  professionals: 'Nur für Fachkräfte',
} as const satisfies Record<Helpline['audiences'][number], string>;

interface HelplineGroup {
  readonly title: string;
  readonly helplines: readonly Helpline[];
}

/** The lines for talking, each once: under the first of its audiences in the order of the page. Emergency numbers stand above them. */
export function helplinesByAudience(helplines: readonly Helpline[]): HelplineGroup[] {
  const audiences = Object.keys(titles) as (keyof typeof titles)[];
  const lines = helplines.filter((helpline) => !helpline.emergency);
  return audiences
    .map((audience) => ({
      title: titles[audience],
      helplines: lines.filter((line) => audiences.find((own) => line.audiences.includes(own)) === audience),
    }))
    .filter((group) => group.helplines.length > 0);
}
