'use client';

import { useAllFormFields, useForm, useFormProcessing, useFormSubmitted } from '@payloadcms/ui';
import type { FormState } from 'payload';
import { useEffect, useRef } from 'react';
import { collectErrors, type FailedSave, isUnchanged, lostErrors } from './failedSave.ts';

/**
 * Keeps the messages of a refused save at their fields until somebody types again. While the form is typed in, Payload asks
 * the server how it looks, without checking it; an answer that arrives after the refusal says that all fields are fine.
 * Payload also takes a refused publish for saved: the button would be off for who wants to try again, after logging in for example.
 */
export function KeepErrors(): null {
  const [fields, dispatch] = useAllFormFields();
  const isSaving = useFormProcessing();
  const isRefused = useFormSubmitted() && !isSaving;
  const { setModified } = useForm();
  const before = useRef<FormState | null>(null);
  const failed = useRef<FailedSave | null>(null);

  useEffect(() => {
    if (isSaving) {
      before.current ??= fields;
      failed.current = null;
      return;
    }
    if (before.current && isRefused) {
      failed.current = { before: before.current, fields, errors: new Map() };
    }
    before.current = null;
    if (!failed.current) return;
    if (!isUnchanged(failed.current, fields)) {
      failed.current = null;
      return;
    }
    failed.current = collectErrors(failed.current, fields);
    // Where a field is wrong, something has to be typed first. Until then a form that counts as changed would ask the server
    // again and again: it does not know of errors that only a save brings up.
    setModified(failed.current.errors.size === 0);
    const errors = lostErrors(failed.current, fields);
    if (errors.length > 0) dispatch({ type: 'ADD_SERVER_ERRORS', errors });
  }, [dispatch, fields, isRefused, isSaving, setModified]);

  return null;
}
