import type { NumberField } from 'payload';

/** Place in lists: smaller first, equal by name. */
export function orderField(): NumberField {
  return {
    name: 'order',
    type: 'number',
    label: 'Reihenfolge',
    defaultValue: 100,
    required: true,
    index: true,
    admin: {
      position: 'sidebar',
      step: 1,
      description: 'Kleinere Zahlen stehen weiter oben. Bei gleicher Zahl entscheidet der Name.',
    },
    validate: (value) =>
      value === null || value === undefined || Number.isInteger(value)
        ? true
        : 'Bitte eine ganze Zahl eintragen, z. B. 10.',
  };
}
