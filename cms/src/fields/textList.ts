import type { TextField } from 'payload';

interface TextListOptions {
  name: string;
  label: string;
  description?: string;
  placeholder?: string;
}

/** List of short texts: each is entered with the return key. */
export function textList({ name, label, description, placeholder }: TextListOptions): TextField {
  return {
    name,
    type: 'text',
    hasMany: true,
    label,
    admin: {
      components: { Cell: '/admin/cells/TextListCell.tsx#TextListCell' },
      description: description ?? 'Jeden Eintrag mit der Eingabetaste abschließen.',
      ...(placeholder === undefined ? {} : { placeholder }),
    },
  };
}
