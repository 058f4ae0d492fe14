import { randomBytes } from 'node:crypto';
import type { Writer } from './Writer.ts';

const roles = ['administrator', 'koordination', 'redaktion', 'betrieb'] as const;

/** The office whose pages the coordination and the editing account work on. */
const office = 'kreis-soest/stadt-soest';

const profiles = {
  administrator: { name: 'Administration (Demo)', membership: { role: 'administrator' } },
  koordination: { name: 'Koordination Stadt Soest (Demo)', membership: { role: 'coordination' } },
  redaktion: { name: 'Redaktion Stadt Soest (Demo)', membership: { role: 'editing' } },
  betrieb: { name: 'Betrieb (Demo)', membership: { role: 'operations' } },
} as const;

export type DemoRole = (typeof roles)[number];
export type DemoPasswords = Record<DemoRole, string>;
export type DemoAccounts = Record<DemoRole, { email: string; password: string }>;

/**
 * Creates the four accounts. Their addresses end in `.example`, which is reserved (RFC 2606): no mail reaches anyone.
 * @param offices ids by `<district>/<office>`
 */
export async function createAccounts({
  writer,
  offices,
  passwords,
}: {
  writer: Writer;
  offices: Map<string, number>;
  passwords: DemoPasswords | undefined;
}): Promise<DemoAccounts> {
  const jugendamt = offices.get(office);
  if (jugendamt === undefined) throw new Error(`The demo content has no office ${office}`);
  const accounts: Partial<DemoAccounts> = {};
  // Administrator first: the first account of a database always becomes one.
  for (const role of roles) {
    const { name, membership } = profiles[role];
    const needsOffice = role === 'koordination' || role === 'redaktion';
    const login = { email: `${role}@schutznetz.example`, password: passwords?.[role] ?? makePassword() };
    await writer.create('users', {
      ...login,
      name,
      memberships: [needsOffice ? { ...membership, jugendamt } : membership],
    });
    accounts[role] = login;
  }
  return accounts as DemoAccounts;
}

/** 120 random bits, in letters that can be typed and pasted everywhere. */
function makePassword(): string {
  return randomBytes(15).toString('base64url');
}
