import type { FormState, ValidationFieldError } from 'payload';

/** A save that the server refused: the form before the answer and with it, and what turned out to be wrong, by path. */
export type FailedSave = { before: FormState; fields: FormState; errors: ReadonlyMap<string, string> };

/**
 * Adds the errors that the form shows now: those of the answer reach the fields a moment after it. A message that is new
 * counts even if its field is said to be fine: an older answer can take back the mark in the same moment, but not the message.
 */
export function collectErrors(save: FailedSave, fields: FormState): FailedSave {
  const found = Object.entries(fields).flatMap(([path, { valid, errorMessage }]) => {
    const isWrong = valid === false || errorMessage !== save.before[path]?.errorMessage;
    return isWrong && errorMessage ? [[path, errorMessage] as const] : [];
  });
  return { ...save, errors: new Map([...save.errors, ...found]) };
}

/** Whether nobody typed, chose, added or removed anything since the answer. */
export function isUnchanged(save: FailedSave, fields: FormState): boolean {
  return Object.entries(save.fields).every(([path, { value }]) => fields[path]?.value === value);
}

/** The errors that the form shows no longer, or without their message. */
export function lostErrors(save: FailedSave, fields: FormState): ValidationFieldError[] {
  return [...save.errors]
    .filter(([path, message]) => fields[path]?.valid !== false || fields[path].errorMessage !== message)
    .map(([path, message]) => ({ path, message }));
}
