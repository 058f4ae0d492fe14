import { type AfterErrorHook, Locked } from 'payload';
import { tooLarge } from '../uploads/uploadLimits.ts';

/** Payload says these in English, whatever the language of the request. */
export const explainErrors: AfterErrorHook = ({ error, result }) => {
  const message = explain(error);
  return message === null ? undefined : { response: { ...result, errors: [{ message }] } };
};

function explain(error: Error): string | null {
  if (error instanceof Locked) {
    return 'Nicht gespeichert: Dieser Eintrag wird gerade von jemand anderem bearbeitet. Bitte sprechen Sie sich ab oder versuchen Sie es in einigen Minuten noch einmal.';
  }
  if (error.message.startsWith('Multipart ')) return tooLarge;
  return null;
}
