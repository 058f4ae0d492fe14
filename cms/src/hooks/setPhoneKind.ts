import type { FieldHook } from 'payload';

export const setPhoneKind: FieldHook = ({ value }) => value as unknown;
