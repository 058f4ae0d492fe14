'use client';

import { formatPhone } from '@schutznetz/shared/phone/formatPhone.ts';
import { parsePhone } from '@schutznetz/shared/phone/parsePhone.ts';
import { useFormFields } from '@payloadcms/ui';

/** Below a number: how the public site will show it. What is wrong with a number is said by the field itself. */
export function PhonePreview({ path }: { path: string }) {
  const value = useFormFields(([fields]) => fields[path]?.value);
  const parsed = typeof value === 'string' && value.trim() !== '' ? parsePhone(value) : null;
  if (!parsed?.ok) return null;
  return (
    <p className="field-description" aria-live="polite">
      Auf der Website: <strong>{formatPhone(parsed.number)}</strong>
    </p>
  );
}
