import type { FieldHook } from 'payload';
import { readRights } from '../rights/readRights.ts';
import { insightInto } from './insightInto.ts';

/** `afterRead` of `internalChannels`: partners of the district get the rows for partners only. */
export const keepReadableChannels: FieldHook = async ({ data, overrideAccess, req, value }) => {
  const channels = value as Channel[] | null | undefined;
  if (overrideAccess === true || !channels) return channels;
  const insight = insightInto(await readRights(req), data ?? {});
  if (insight === 'all') return channels;
  return insight === 'none' ? [] : channels.filter(({ visibility }) => visibility === 'partners');
};

type Channel = { visibility?: string };
