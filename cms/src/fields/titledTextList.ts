import type { ArrayField } from 'payload';

interface TitledTextListOptions {
  name: string;
  label: string;
  singular: string;
  description: string;
}

/** Ordered list of a short title and an optional explanation. */
export function titledTextList({ name, label, singular, description }: TitledTextListOptions): ArrayField {
  return {
    name,
    type: 'array',
    label,
    labels: { singular, plural: label },
    admin: { description, initCollapsed: true, components: rowLabel('title') },
    fields: [
      { name: 'title', type: 'text', required: true, label: 'Überschrift' },
      { name: 'text', type: 'textarea', label: 'Erläuterung' },
    ],
  };
}

/** The row of an array shows this field's value instead of a number. */
export function rowLabel(field: string) {
  return { RowLabel: { path: '/admin/RowLabel.tsx#RowLabel', clientProps: { field } } };
}
