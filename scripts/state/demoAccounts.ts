import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { writeSecretFile } from './writeSecretFile.ts';

export interface Account {
  readonly email: string;
  readonly password: string;
}

/** One account for each role; the keys are those of `demo-zugang.json`. */
export type DemoAccounts = Readonly<Record<'administrator' | 'koordination' | 'redaktion' | 'betrieb', Account>>;

export const demoAccountsFile = 'demo-zugang.json';

/** Makes new passwords for the accounts of the demo content and keeps them in the state folder, for its owner only. */
export async function writeDemoAccounts(dataDir: string): Promise<DemoAccounts> {
  const account = (name: string): Account => ({
    email: `${name}@schutznetz.example`,
    password: randomBytes(12).toString('base64url'),
  });
  const accounts: DemoAccounts = {
    administrator: account('administrator'),
    koordination: account('koordination'),
    redaktion: account('redaktion'),
    betrieb: account('betrieb'),
  };
  await writeSecretFile(join(dataDir, demoAccountsFile), `${JSON.stringify(accounts, null, 2)}\n`);
  return accounts;
}
