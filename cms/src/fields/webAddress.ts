import type { TextField } from 'payload';
import { validateWebAddress } from '../validation/validateWebAddress.ts';

interface WebAddressOptions {
  name: string;
  label: string;
  description?: string;
}

/** Absolute http(s) address. */
export function webAddress({ name, label, description }: WebAddressOptions): TextField {
  return {
    name,
    type: 'text',
    label,
    validate: validateWebAddress,
    admin: {
      placeholder: 'https://www.musterkreis.example/kinderschutz',
      ...(description === undefined ? {} : { description }),
    },
  };
}
