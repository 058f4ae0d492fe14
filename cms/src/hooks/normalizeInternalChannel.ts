import type { FieldHook } from 'payload';
import { normalizePhone } from './normalizePhone.ts';

/** `beforeValidate`: numbers as E.164, mail addresses without spaces. */
export const normalizeInternalChannel: FieldHook = (args) => {
  const { siblingData } = args;
  const value: unknown = args.value;
  if ((siblingData as { kind?: unknown }).kind !== 'email') return normalizePhone(args) as unknown;
  return typeof value === 'string' ? value.trim() : value;
};
