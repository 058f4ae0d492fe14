import type { Access } from 'payload';
import { readRights } from '../rights/readRights.ts';

export const isAdministrator = (async ({ req }) => (await readRights(req)).administrator) satisfies Access;
