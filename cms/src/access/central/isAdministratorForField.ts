import type { FieldAccess } from 'payload';
import { readRights } from '../rights/readRights.ts';

/** Payload keeps the stored value of such a field when somebody else saves; the admin shows it read-only. */
export const isAdministratorForField: FieldAccess = async ({ req }) => (await readRights(req)).administrator;
