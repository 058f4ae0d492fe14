import { type CollectionBeforeOperationHook, Forbidden } from 'payload';
import { readRights } from '../rights/readRights.ts';
import type { Account } from './Account.ts';
import { isWhollyManaged } from './isWhollyManaged.ts';
import { mayChangeAccount } from './mayChangeAccount.ts';

/**
 * Compares what is sent with what is stored, which access functions cannot do, and refuses instead of dropping fields
 * silently. Several accounts at once are for administrators.
 */
export const guardAccounts: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  if (overrideAccess === true || (operation !== 'create' && operation !== 'update')) return args;
  const rights = await readRights(req);
  if (rights.administrator) return args;
  const { id, data = {} } = args as { id?: number | string; data?: Account };
  if (operation === 'create') {
    if (!isWhollyManaged(rights, data)) throw new Forbidden(req.t);
    return args;
  }
  const account =
    id === undefined
      ? null
      : await req.payload.db.findOne<Account & { id: number }>({
          collection: 'users',
          where: { id: { equals: Number(id) } },
          req,
        });
  if (!account || !mayChangeAccount({ rights, account, change: data })) throw new Forbidden(req.t);
  return args;
};
