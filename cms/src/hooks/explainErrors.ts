import { type AfterErrorHook, Forbidden, Locked, type PayloadRequest } from 'payload';
import { tooLarge } from '../uploads/uploadLimits.ts';

/** Says in German what Payload says in English whatever the language of the request. */
export const explainErrors: AfterErrorHook = ({ error, req, result }) => {
  const message = explain(error, req);
  return message === null ? undefined : { response: { ...result, errors: [{ message }] } };
};

function explain(error: Error, req: Pick<PayloadRequest, 'method' | 'user'>): string | null {
  if (error instanceof Locked) {
    return 'Dieser Eintrag wird gerade von jemand anderem bearbeitet und wurde deshalb nicht gespeichert. Bitte sprechen Sie sich ab oder versuchen Sie es in einigen Minuten noch einmal.';
  }
  // A form stays open longer than a session lasts: its save then comes from nobody.
  if (error instanceof Forbidden && !req.user && req.method !== 'GET') {
    return 'Sie sind nicht mehr angemeldet. Bitte melden Sie sich in einem zweiten Fenster an und speichern Sie dann hier noch einmal. Ihre Eingaben stehen noch in diesem Formular.';
  }
  return error.message.startsWith('Multipart ') ? tooLarge : null;
}
