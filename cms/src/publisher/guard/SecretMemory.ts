import type { Secrets } from './readSecrets.ts';

/** A row of `contacts` or `_contacts_v`, in which secrets stand. */
export type Owner = { relation: string; id: number };

export type OwnedSecrets = { owner: Owner; district: number; secrets: Secrets };

/** The secrets of all districts, by the rows in which they stand. */
export type SecretMemory = {
  /** Whether all of them were read. */
  isComplete: () => boolean;
  /** Rows in which others may stand by now. */
  stale: () => Owner[];
  /** @param owners the rows that were read; null when all were */
  keep: (owners: readonly Owner[] | null, found: readonly OwnedSecrets[]) => void;
  /** By district; the same map until something is kept. */
  all: () => ReadonlyMap<number, Secrets>;
  /** @param ids null when any row of the table may have changed */
  note: (relation: string, ids: readonly number[] | null) => void;
  forget: () => void;
};

const owners: ReadonlySet<string> = new Set(['contacts', '_contacts_v']);

/** With more, to ask for all is no more work. */
const mostStale = 1000;

export function createSecretMemory(): SecretMemory {
  let isComplete = false;
  const stale = new Map<string, Owner>();
  const districtOf = new Map<string, number>();
  const byDistrict = new Map<number, Map<string, Secrets>>();
  let answer: ReadonlyMap<number, Secrets> = new Map();

  function forget(): void {
    isComplete = false;
    for (const known of [stale, districtOf, byDistrict]) known.clear();
    answer = new Map();
  }

  return {
    isComplete: () => isComplete,
    stale: () => [...stale.values()],
    keep(read, found) {
      const touched = new Set<number>();
      if (read === null) forget();
      for (const owner of read ?? []) {
        const district = districtOf.get(nameOf(owner));
        if (district === undefined) continue;
        byDistrict.get(district)?.delete(nameOf(owner));
        districtOf.delete(nameOf(owner));
        touched.add(district);
      }
      for (const { owner, district, secrets } of found) {
        const own = byDistrict.get(district) ?? new Map<string, Secrets>();
        byDistrict.set(district, own.set(nameOf(owner), secrets));
        districtOf.set(nameOf(owner), district);
        touched.add(district);
      }
      const next = new Map(answer);
      for (const district of touched) {
        const own = [...(byDistrict.get(district)?.values() ?? [])];
        if (own.length > 0) next.set(district, joinSecrets(own));
        else next.delete(district);
      }
      answer = next;
      stale.clear();
      isComplete = true;
    },
    all: () => answer,
    note(relation, ids) {
      if (!isComplete || !owners.has(relation)) return;
      for (const id of ids ?? []) stale.set(nameOf({ relation, id }), { relation, id });
      if (ids === null || stale.size > mostStale) forget();
    },
    forget,
  };
}

/** Each once and sorted, so that the same secrets are always written the same. */
export function joinSecrets(parts: readonly Secrets[]): Secrets {
  return {
    numbers: [...new Set(parts.flatMap(({ numbers }) => numbers))].sort(),
    emails: [...new Set(parts.flatMap(({ emails }) => emails))].sort(),
  };
}

function nameOf({ relation, id }: Owner): string {
  return `${relation} ${id}`;
}
