import { type CollectionBeforeValidateHook, type GlobalBeforeValidateHook, type PayloadRequest } from 'payload';
import { EditorError } from '../errors/EditorError.ts';
import { isRestoring } from '../access/drafts/directWrites.ts';

type Stamped = { updatedAt?: string | null } | null | undefined;

/**
 * Refuses a save that was based on an older state. `updatedAt` in the data is the state that the sender had read: forms and
 * callers that send back a whole document send it along. Data without it is a change of single fields and goes through.
 */
export const refuseStaleSave: CollectionBeforeValidateHook = ({ collection, data, operation, originalDoc, req }) => {
  if (operation === 'update') {
    const { labels } = collection;
    refuse({
      what: typeof labels.singular === 'string' ? labels.singular : collection.slug,
      data,
      stored: originalDoc as Stamped,
      req,
    });
  }
  return data as unknown;
};

export const refuseStaleGlobalSave: GlobalBeforeValidateHook = ({ data, global, originalDoc, req }) => {
  refuse({
    what: typeof global.label === 'string' ? global.label : global.slug,
    data: data as Stamped,
    stored: originalDoc as Stamped,
    req,
  });
  return data as unknown;
};

function refuse({
  what,
  data,
  stored,
  req,
}: {
  what: string;
  data: Stamped;
  stored: Stamped;
  req: PayloadRequest;
}): void {
  if (!data?.updatedAt || !stored?.updatedAt || isRestoring(req)) return;
  if (new Date(data.updatedAt).getTime() >= new Date(stored.updatedAt).getTime()) return;
  throw new EditorError({
    name: 'VeralteterStand',
    status: 409,
    message:
      `„${what}“ wurde inzwischen von jemand anderem geändert und deshalb nicht gespeichert. Ihre Eingaben stehen noch im ` +
      'Formular. Bitte merken oder kopieren Sie sich, was Sie ändern wollten, laden Sie die Seite neu und tragen Sie es dort ein.',
  });
}
