'use client';

import { formatPhone } from '@schutznetz/shared/phone/formatPhone.ts';
import { parsePhone } from '@schutznetz/shared/phone/parsePhone.ts';
import { useFormFields } from '@payloadcms/ui';
import { useEffect, useState } from 'react';

/** Nobody wants to be told about a number that is still being typed. */
const pauseMs = 700;

/**
 * Below a number: how the public site will show it, or what is wrong with it. Payload's own message at the field can be
 * lost when someone saves while the form is still being checked; this one stays as long as the number is wrong.
 */
export function PhonePreview({ path }: { path: string }) {
  const value = useFormFields(([fields]) => fields[path]?.value);
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pauseMs);
    return () => clearTimeout(timer);
  }, [value]);

  const parsed = typeof settled === 'string' && settled.trim() !== '' ? parsePhone(settled) : null;
  if (!parsed) return null;
  return (
    <p className={parsed.ok ? 'field-description' : 'phone-problem'} aria-live="polite">
      {parsed.ok ? (
        <>
          Auf der Website: <strong>{formatPhone(parsed.number)}</strong>
        </>
      ) : (
        parsed.message
      )}
    </p>
  );
}
