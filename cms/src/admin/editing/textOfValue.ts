import type { FieldShape } from './describeField.ts';

/** A value of a form as a text that can be read and copied. */
export function textOfValue(value: unknown, field: FieldShape | null): string {
  if (value === null || value === undefined || value === '') return '(geleert)';
  if (typeof value === 'boolean') return value ? 'Ja' : 'Nein';
  if (field?.type === 'relationship' || field?.type === 'upload') return '(andere Auswahl, bitte neu wählen)';
  if (Array.isArray(value)) return value.map((item) => textOfValue(item, field)).join('\n');
  if (typeof value === 'object') return 'root' in value ? textOfNode(value.root) : '(bitte neu wählen)';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (field?.type === 'date') return dateText(text, field.admin?.date?.pickerAppearance);
  return labelOfOption(field, text) ?? text;
}

function labelOfOption(field: FieldShape | null, value: string): string | null {
  const option = field?.options?.find((candidate) => typeof candidate === 'object' && candidate.value === value);
  return typeof option === 'object' && typeof option.label === 'string' ? option.label : null;
}

function dateText(value: string, picker: string | undefined): string {
  const time = picker === 'dayAndTime' ? ({ timeStyle: 'short' } as const) : {};
  return new Intl.DateTimeFormat('de-DE', { timeZone: 'Europe/Berlin', dateStyle: 'medium', ...time }).format(
    new Date(value),
  );
}

/** A node of the text editor: its own text, or that of its parts, a line for each paragraph. */
function textOfNode(node: unknown): string {
  const { text, type, children } = node as { text?: string; type?: string; children?: unknown[] };
  if (type === 'linebreak') return '\n';
  if (typeof text === 'string') return text;
  return (children ?? []).map(textOfNode).join(type === 'root' || type === 'list' ? '\n' : '');
}
