import type { Option } from 'payload';

/** Options of a select field, in the order of the table. Keys are stored, values are shown. */
export function toOptions(labels: Readonly<Record<string, string>>): Option[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}
