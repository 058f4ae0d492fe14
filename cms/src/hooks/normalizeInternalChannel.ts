import type { FieldHook } from 'payload';

export const normalizeInternalChannel: FieldHook = ({ value }) => value as unknown;
