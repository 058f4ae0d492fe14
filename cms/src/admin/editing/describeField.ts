import type { ClientField } from 'payload';

/** What is read of a field in the browser, whatever its type. */
export type FieldShape = {
  type?: string;
  name?: string;
  label?: unknown;
  fields?: readonly FieldShape[];
  tabs?: readonly FieldShape[];
  blocks?: readonly FieldShape[];
  options?: readonly (string | { label: unknown; value: string })[];
  admin?: { date?: { pickerAppearance?: string } };
};

export type FieldDescription = { label: string; field: FieldShape | null };

/** The field at a path of the form, and how a person would name it: "phones.0.number" is "Telefon 1, Nummer". */
export function describeField(schema: readonly ClientField[], path: string): FieldDescription {
  const found = find(schema as unknown as readonly FieldShape[], path.split('.'));
  return found ? { label: found.labels.filter(Boolean).join(', '), field: found.field } : { label: path, field: null };
}

type Found = { labels: string[]; field: FieldShape };

function find(fields: readonly FieldShape[], segments: readonly string[]): Found | null {
  for (const field of fields) {
    const found = enter(field, segments);
    if (found) return found;
  }
  return null;
}

function enter(field: FieldShape, segments: readonly string[]): Found | null {
  const children = [...(field.fields ?? []), ...(field.tabs ?? []), ...(field.blocks ?? []).flatMap(fieldsOf)];
  // Rows, tabs and frames without a name have no part in the path.
  if (field.name === undefined || field.type === 'ui') return find(children, segments);
  const [name, ...rest] = segments;
  if (name !== field.name) return null;
  const label = typeof field.label === 'string' ? field.label : '';
  if (rest.length === 0) return { labels: [label || field.name], field };
  const [index, ...inRow] = rest;
  const isRow = /^\d+$/.test(index ?? '');
  const found = find(children, isRow ? inRow : rest);
  return found && { field: found.field, labels: [isRow ? `${label} ${Number(index) + 1}` : label, ...found.labels] };
}

const fieldsOf = (block: FieldShape): readonly FieldShape[] => block.fields ?? [];
