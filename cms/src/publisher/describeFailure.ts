import { StoreError } from '@schutznetz/site/releases/StoreError.ts';
import { SecretFound } from './guard/SecretFound.ts';
import { ContractViolation } from '../snapshot/ContractViolation.ts';

/** Why a unit is not live, for the people of the office: full German sentences, no secrets, no stack. */
export function describeFailure(error: unknown): string {
  if (error instanceof ContractViolation || error instanceof SecretFound) return error.message;
  if (error instanceof StoreError) return `${error.message} Bitte melden Sie das der Technik.`;
  const detail = error instanceof Error ? error.message : String(error);
  return `Eine Seite lässt sich mit diesem Inhalt nicht erzeugen (${detail}). Die bisherige Fassung bleibt öffentlich. Bitte melden Sie das der Technik.`;
}
