import type { CollectionConfig } from 'payload';
import { isAdministrator } from '../central/isAdministrator.ts';
import { mayReadJugendaemter } from './mayReadJugendaemter.ts';
import { mayReadJugendamtVersions } from './mayReadJugendamtVersions.ts';
import { mayUpdateJugendaemter } from './mayUpdateJugendaemter.ts';

/** Needs `markDirectWrites` on the collection and `isAdministratorForField` on the fields that decide who is responsible. */
export const jugendaemterAccess = {
  create: isAdministrator,
  read: mayReadJugendaemter,
  readVersions: mayReadJugendamtVersions,
  update: mayUpdateJugendaemter,
  delete: isAdministrator,
} satisfies CollectionConfig['access'];
