import { emailAddress } from '@schutznetz/shared/contract/primitives.ts';
import { validatePhone } from './validatePhone.ts';

/** A phone number or a mail address, as the sibling `kind` says. Empty is left to `required`. */
export function validateInternalChannel(
  value: string | null | undefined,
  { siblingData }: { siblingData: unknown },
): true | string {
  if (!value) return true;
  if ((siblingData as { kind?: unknown }).kind !== 'email') return validatePhone(value);
  return emailAddress.safeParse(value).success
    ? true
    : `„${value}“ ist keine E-Mail-Adresse. Bitte in der Form name@musterstadt.example eintragen.`;
}
