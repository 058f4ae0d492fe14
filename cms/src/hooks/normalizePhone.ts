import { parsePhone } from '@schutznetz/shared/phone/parsePhone.ts';
import type { FieldHook } from 'payload';

/** `beforeValidate`: E.164 or the digits of a short number. What cannot be read stays, for the validation to refuse. */
export const normalizePhone: FieldHook = ({ value }) => {
  if (typeof value !== 'string' || value.trim() === '') return value as unknown;
  const parsed = parsePhone(value);
  return parsed.ok ? parsed.number : value;
};
