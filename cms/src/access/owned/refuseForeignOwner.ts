import { type FieldHook, Forbidden, type PayloadRequest, ValidationError } from 'payload';
import { idOf } from '../rights/idOf.ts';
import { owns } from '../rights/owns.ts';
import { readRights } from '../rights/readRights.ts';

type Owner = { jugendamt?: unknown; district?: unknown };

/**
 * `beforeValidate` of the fields `jugendamt` and `district`: a new document belongs to the person's own office or network,
 * and only an administrator moves one, so that nobody hands a document to another office or takes one away.
 */
export const refuseForeignOwner: FieldHook = async ({ operation, overrideAccess, req, value, ...rest }) => {
  if (overrideAccess === true) return value as unknown;
  const rights = await readRights(req);
  if (rights.administrator) return value as unknown;
  const before = ownerBefore(rest.previousSiblingDoc as Owner | undefined);
  const after = ownerAfter(rest.siblingData as Owner, before);
  const allowed = operation === 'update' ? isSameOwner(before, after) : owns(rights.drafting, after);
  if (!allowed && operation === 'create') throw foreignOwner(req);
  if (!allowed) throw new Forbidden(req.t);
  return value as unknown;
};

/** Said at the field, and still a refusal (403): the person can put it right. */
function foreignOwner(req: PayloadRequest): ValidationError {
  const message = 'Bitte wählen Sie Ihr Jugendamt. Für andere dürfen Sie keine Einträge anlegen.';
  const error = new ValidationError({ errors: [{ path: 'jugendamt', label: 'Jugendamt', message }] }, req.t);
  error.status = 403;
  return error;
}

function ownerBefore(document: Owner | undefined): Owner {
  return { jugendamt: document?.jugendamt ?? null, district: document?.district ?? null };
}

function ownerAfter(data: Owner, before: Owner): Owner {
  return {
    jugendamt: data.jugendamt === undefined ? before.jugendamt : data.jugendamt,
    district: data.district === undefined ? before.district : data.district,
  };
}

/** With a Jugendamt the district follows from it, so it does not count. */
function isSameOwner(before: Owner, after: Owner): boolean {
  const office = idOf(before.jugendamt);
  if (office !== idOf(after.jugendamt)) return false;
  return office !== null || idOf(before.district) === idOf(after.district);
}
