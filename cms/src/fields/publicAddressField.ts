import type { TextField } from 'payload';

/** Path under which the document is or was last public; null when it never was. Written by `keepFormerAddress` only. */
export function publicAddressField(): TextField {
  return {
    name: 'publicAddress',
    type: 'text',
    index: true,
    label: 'Öffentliche Adresse',
    hooks: { beforeDuplicate: [() => null] },
    admin: { hidden: true },
    access: { create: () => false, update: () => false },
  };
}
