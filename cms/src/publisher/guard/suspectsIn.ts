import { rememberByObject } from '@schutznetz/shared/memory/rememberByObject.ts';
import { condense } from './condense.ts';
import type { Secrets } from './readSecrets.ts';
import { indexMails, suspectMails } from './suspectMails.ts';
import { indexNumbers, suspectNumbers } from './suspectNumbers.ts';

/**
 * Those of the secrets that a file may hold, told in a small part of the time that the full search takes; all of them
 * in doubt. What is not among them the full search would not find either.
 * @param bytes UTF-8
 */
export function suspectsIn(bytes: Uint8Array, secrets: Secrets): Secrets {
  const condensed = condense(bytes);
  if (condensed === null) return secrets;
  const { numbers, mails } = indexOf(secrets);
  const suspects = new Set(
    condensed.flatMap((part) => [...suspectNumbers(part, numbers), ...suspectMails(part, mails)]),
  );
  if (suspects.size === 0) return none;
  const isSuspect = (value: string) => suspects.has(value);
  return { numbers: secrets.numbers.filter(isSuspect), emails: secrets.emails.filter(isSuspect) };
}

const none: Secrets = { numbers: [], emails: [] };

/** Every file of a unit is searched for the same secrets, and so are those of the next publication. */
const indexOf = rememberByObject(({ numbers, emails }: Secrets) => ({
  numbers: indexNumbers(numbers),
  mails: indexMails(emails),
}));
