import { parsePhone } from '@schutznetz/shared/phone/parsePhone.ts';

/** A number that can be dialled, in any spelling; `normalizePhone` stores it as E.164. Empty is left to `required`. */
export function validatePhone(value: string | null | undefined): true | string {
  if (!value) return true;
  const parsed = parsePhone(value);
  return parsed.ok ? true : parsed.message;
}
