import { type AfterErrorHook, Locked } from 'payload';
import { tooLarge } from '../uploads/uploadLimits.ts';

/** Says in German what Payload says in English whatever the language of the request. */
export const explainErrors: AfterErrorHook = ({ error, result }) => {
  const message = explain(error);
  return message === null ? undefined : { response: { ...result, errors: [{ message }] } };
};

function explain(error: Error): string | null {
  if (error instanceof Locked) {
    return 'Dieser Eintrag wird gerade von jemand anderem bearbeitet und wurde deshalb nicht gespeichert. Bitte sprechen Sie sich ab oder versuchen Sie es in einigen Minuten noch einmal.';
  }
  return error.message.startsWith('Multipart ') ? tooLarge : null;
}
