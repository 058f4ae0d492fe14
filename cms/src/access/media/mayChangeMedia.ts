import type { Access } from 'payload';
import { mayPublish } from '../rights/mayPublish.ts';
import { readRights } from '../rights/readRights.ts';

/** A file has no draft: its change goes live with the next release, so it is for those who publish. */
export const mayChangeMedia: Access = async ({ req }) => mayPublish(await readRights(req));
