import { portalUnit } from '@schutznetz/shared/contract/snapshot.ts';
import type { PayloadRequest } from 'payload';
import type { ContractProblem } from '../snapshot/contractProblem.ts';

/** What the publisher wrote down of a unit. */
export type UnitState = {
  unit: string;
  release?: number | null;
  liveSince?: string | null;
  /** what was committed before is in the live pages */
  readAt?: string | null;
  omitted?: ContractProblem[] | null;
  failedAt?: string | null;
  error?: string | null;
  held?: boolean | null;
};

export async function readUnitStates(req: PayloadRequest): Promise<UnitState[]> {
  const { docs } = await req.payload.db.find<UnitState>({
    collection: 'publish-units',
    pagination: false,
    limit: 0,
    req,
  });
  return docs;
}

/** Names of the units as people know them; null when they are all units that matter. */
export async function nameUnits({
  req,
  units,
  of,
}: {
  req: PayloadRequest;
  units: string[];
  of: ReadonlySet<string>;
}): Promise<string[] | null> {
  if ([...of].every((unit) => units.includes(unit))) return null;
  const { docs } = await req.payload.db.find<{ slug?: string | null; name?: string | null }>({
    collection: 'districts',
    where: { slug: { in: units } },
    select: { slug: true, name: true },
    pagination: false,
    limit: 0,
    req,
  });
  const names = new Map(docs.map(({ slug, name }) => [slug, name]));
  return units.map((unit) => (unit === portalUnit ? 'Portal' : (names.get(unit) ?? unit)));
}
