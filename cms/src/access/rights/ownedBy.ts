import type { Where } from 'payload';
import type { Area } from './Rights.ts';

/** Documents of the area's offices, and those of its districts that belong to the network as a whole. */
export function ownedBy({ offices, districts }: Area): Where | false {
  if (offices.length === 0) return false;
  return {
    or: [
      { jugendamt: { in: [...offices] } },
      { and: [{ jugendamt: { exists: false } }, { district: { in: [...districts] } }] },
    ],
  };
}
