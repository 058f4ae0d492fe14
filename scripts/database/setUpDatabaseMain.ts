import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import config from '@schutznetz/cms/payload.config.ts';
import { getPayload } from 'payload';
import { seedDemo } from '../seed/seedDemo.ts';
import type { DemoAccounts } from '../state/demoAccounts.ts';

// A process of its own, so that Payload's settings come from its environment: migrates, then loads the demo content with
// the accounts of the file given as argument.
const [, , accountsFile] = process.argv;
const payload = await getPayload({ config, disableOnInit: true });
await payload.db.migrate();
if (accountsFile !== undefined) {
  const wanted = JSON.parse(await readFile(accountsFile, 'utf8')) as DemoAccounts;
  const passwords = {
    administrator: wanted.administrator.password,
    koordination: wanted.koordination.password,
    redaktion: wanted.redaktion.password,
    betrieb: wanted.betrieb.password,
  };
  const made = await seedDemo({ payload, passwords });
  if (!isDeepStrictEqual(made, wanted)) throw new Error(`The accounts made are not those of ${accountsFile}`);
}
await payload.destroy();
// Payload leaves timers behind that would keep the process.
process.exit(0);
