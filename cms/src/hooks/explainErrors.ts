import { type AfterErrorHook, Locked } from 'payload';
import { tooLarge } from '../uploads/uploadLimits.ts';

/** What Payload says when it cannot tell the class of an error, which a compiled server has renamed. */
const unknownError = 'An unknown error occurred.';

/** Says in German what Payload says in English whatever the language of the request, or does not say at all. */
export const explainErrors: AfterErrorHook = ({ error, result }) => {
  const isHidden = result?.errors?.some(({ message }) => message === unknownError) ?? false;
  const message = explain(error) ?? (isHidden ? publicMessage(error) : null);
  return message === null ? undefined : { response: { ...result, errors: [{ message }] } };
};

function explain(error: Error): string | null {
  if (error instanceof Locked) {
    return 'Nicht gespeichert: Dieser Eintrag wird gerade von jemand anderem bearbeitet. Bitte sprechen Sie sich ab oder versuchen Sie es in einigen Minuten noch einmal.';
  }
  return error.message.startsWith('Multipart ') ? tooLarge : null;
}

function publicMessage(error: Error): string | null {
  return (error as { isPublic?: unknown }).isPublic === true ? error.message : null;
}
