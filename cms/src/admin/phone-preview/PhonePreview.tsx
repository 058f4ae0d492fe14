'use client';

import { formatPhone } from '@schutznetz/shared/phone/formatPhone.ts';
import { parsePhone } from '@schutznetz/shared/phone/parsePhone.ts';
import { useFormFields } from '@payloadcms/ui';
import { useEffect, useState } from 'react';

/** A number that is still being typed is shown as it is at the next rest. */
const pauseMs = 700;

/** Below a number: how the public site will show it. What is wrong with it stands at the field when it is saved. */
export function PhonePreview({ path }: { path: string }) {
  const value = useFormFields(([fields]) => fields[path]?.value);
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pauseMs);
    return () => clearTimeout(timer);
  }, [value]);

  const parsed = typeof settled === 'string' && settled.trim() !== '' ? parsePhone(settled) : null;
  if (!parsed?.ok) return null;
  return (
    <p className="field-description" aria-live="polite">
      Auf der Website: <strong>{formatPhone(parsed.number)}</strong>
    </p>
  );
}
