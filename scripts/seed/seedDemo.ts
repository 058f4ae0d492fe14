import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload } from 'payload';
import { networks } from './content/networks.ts';
import { createAccounts, type DemoAccounts, type DemoPasswords } from './createAccounts.ts';
import { findContent } from './findContent.ts';
import { loadCentralLists } from './loadCentralLists.ts';
import { loadNetwork } from './loadNetwork.ts';
import { createWriter } from './Writer.ts';

/** The database has content: demo content is only ever loaded into an empty one. */
export class ContentExistsError extends Error {
  override readonly name = 'ContentExistsError';
}

/**
 * Loads the demo content of five networks, published, and four accounts. All of it is one transaction: whatever
 * interrupts it leaves the database as empty as it was.
 * @param passwords fixed ones for tests; otherwise they are random
 * @returns the accounts with their passwords, which are stored nowhere else in clear
 * @throws ContentExistsError when any document, account or release is there
 */
export async function seedDemo({
  payload,
  passwords,
}: {
  payload: Payload;
  passwords?: DemoPasswords;
}): Promise<DemoAccounts> {
  const req = await createLocalReq({}, payload);
  if (!(await initTransaction(req))) throw new Error('PostgreSQL gave no transaction to load the demo content in');
  try {
    const found = await findContent({ payload, req });
    if (found !== null) {
      throw new ContentExistsError(`Die Datenbank ist nicht leer (${found}). Demo-Inhalte kommen nur in eine leere.`);
    }
    const writer = await createWriter({ payload, req });
    const legalBases = await loadCentralLists(writer);
    const offices = new Map<string, number>();
    for (const network of networks) {
      for (const [key, id] of await loadNetwork({ writer, network, legalBases })) {
        offices.set(`${network.district.slug}/${key}`, id);
      }
    }
    const accounts = await createAccounts({ writer, offices, passwords });
    await commitTransaction(req);
    return accounts;
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}
