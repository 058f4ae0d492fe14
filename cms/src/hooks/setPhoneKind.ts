import { parsePhone } from '@schutznetz/shared/phone/parsePhone.ts';
import type { FieldHook } from 'payload';

/** `beforeValidate` of `kind`: follows from the number. Only that it is a fax cannot be seen and stays as chosen. */
export const setPhoneKind: FieldHook = ({ siblingData, value }) => {
  const { number } = siblingData as { number?: unknown };
  if (value === 'fax' || typeof number !== 'string') return value as unknown;
  const parsed = parsePhone(number);
  return parsed.ok ? parsed.kind : (value as unknown);
};
