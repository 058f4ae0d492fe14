import type { PayloadRequest } from 'payload';
import { idOf } from './idOf.ts';
import type { Area, Rights, Role } from './Rights.ts';

type Membership = { role: Role; jugendamt?: unknown };
export type Person = { id: number; memberships?: Membership[] | null };

/** Payload makes a new person for each request, so nothing here outlives one. */
const rightsOfPerson = new WeakMap<object, Promise<Rights>>();

/** Rights of whoever sends the request, from the memberships as they are stored at that moment. */
export function readRights(req: PayloadRequest): Promise<Rights> {
  const person = req.user as unknown as Person | null;
  if (!person) return Promise.resolve(nobody);
  let rights = rightsOfPerson.get(person);
  if (!rights) {
    rights = rightsOf(person, req);
    rightsOfPerson.set(person, rights);
  }
  return rights;
}

/** Rights of any account, whoever asks. */
export async function rightsOf(person: Person, req: PayloadRequest): Promise<Rights> {
  const memberships = person.memberships ?? [];
  const districtOf = await readDistricts(memberships, req);
  const areaOf = (...roles: Role[]): Area => {
    const offices = officesIn(memberships.filter(({ role }) => roles.includes(role)));
    const districts = offices.map((office) => districtOf.get(office)).filter((id) => typeof id === 'number');
    return { offices, districts: [...new Set(districts)] };
  };
  return {
    person: person.id,
    administrator: memberships.some(({ role }) => role === 'administrator'),
    operations: memberships.some(({ role }) => role === 'operations'),
    coordination: areaOf('coordination'),
    drafting: areaOf('coordination', 'editing'),
  };
}

const nowhere: Area = { offices: [], districts: [] };
const nobody: Rights = {
  person: null,
  administrator: false,
  operations: false,
  coordination: nowhere,
  drafting: nowhere,
};

/** GraphQL and scheduled jobs load a person without relations: the districts are then one query away. */
async function readDistricts(memberships: Membership[], req: PayloadRequest): Promise<Map<number, number | null>> {
  const known = new Map<number, number | null>();
  for (const { jugendamt } of memberships) {
    const office = idOf(jugendamt);
    if (office !== null && typeof jugendamt === 'object' && jugendamt !== null && 'district' in jugendamt) {
      known.set(office, idOf(jugendamt.district));
    }
  }
  const missing = officesIn(memberships).filter((office) => !known.has(office));
  if (missing.length === 0) return known;
  const { docs } = await req.payload.db.find<{ id: number; district?: unknown }>({
    collection: 'jugendaemter',
    where: { id: { in: missing } },
    select: { district: true },
    pagination: false,
    req,
  });
  for (const { id, district } of docs) known.set(id, idOf(district));
  return known;
}

function officesIn(memberships: Membership[]): number[] {
  return [...new Set(memberships.map(({ jugendamt }) => idOf(jugendamt)).filter((id) => id !== null))];
}
