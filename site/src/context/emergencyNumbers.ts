import type { Helpline } from '@schutznetz/shared/contract/reference.ts';

export interface EmergencyNumber {
  readonly number: string;
  readonly name: string;
}

/** Shown even when the central list is empty: these two answer everywhere in Germany, at any time. */
const always: readonly EmergencyNumber[] = [
  { number: '110', name: 'Polizei' },
  { number: '112', name: 'Rettungsdienst' },
];

/** The numbers for a child in danger, in the order of the central list; 110 and 112 are always among them. */
export function emergencyNumbers(helplines: readonly Helpline[]): EmergencyNumber[] {
  const listed = helplines
    .filter((helpline) => helpline.emergency)
    .map((helpline) => ({ number: helpline.phone.number, name: helpline.name }));
  return [...listed, ...always.filter(({ number }) => !listed.some((known) => known.number === number))];
}
