import type { ClientField, FormState } from 'payload';
import { describeField } from './describeField.ts';
import { textOfValue } from './textOfValue.ts';

export type UnsavedInput = { path: string; label: string; text: string };

/** Set by the form or the server, never typed. */
const automatic = /(?:^|\.)(?:id|_status|createdAt|updatedAt|blockType|password|confirm-password)$/;

/** What was typed or chosen and differs from what is stored, with the labels of the form, in its order. */
export function listUnsavedInput(fields: FormState, schema: readonly ClientField[]): UnsavedInput[] {
  return Object.entries(fields).flatMap(([path, { initialValue, passesCondition, rows, value }]) => {
    const isUntouched = rows !== undefined || passesCondition === false || asText(value) === asText(initialValue);
    if (isUntouched || automatic.test(path)) return [];
    const { label, field } = describeField(schema, path);
    return [{ path, label, text: textOfValue(value, field) }];
  });
}

function asText(value: unknown): string {
  return value === '' ? 'null' : JSON.stringify(value ?? null);
}
