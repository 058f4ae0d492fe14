import type { FieldHook } from 'payload';

export const normalizePhone: FieldHook = ({ value }) => value as unknown;
