import type { FlattenedField, Payload } from 'payload';

/**
 * How the form calls a field of the contract: `contacts`, `['phones', 0, 'number']` is "Telefonnummern, 1. Zeile, Nummer".
 * Without a path it is the name of the collection's documents; null for what no form shows.
 */
export type LabelOf = (collection: string, path: readonly PropertyKey[]) => string | null;

/** The labels of the configuration. */
export function labelsOf({ config }: Pick<Payload, 'config'>): LabelOf {
  const fieldsOf = (slug: string): readonly FlattenedField[] =>
    (
      config.collections.find((collection) => collection.slug === slug) ??
      config.globals.find((global) => global.slug === slug)
    )?.flattenedFields ?? [];
  const nameOf = (slug: string): string | null =>
    textOf(config.collections.find((collection) => collection.slug === slug)?.labels.singular) ||
    textOf(config.globals.find((global) => global.slug === slug)?.label) ||
    null;

  /** Labels from the outside to the field; null when there is no such field. */
  function walk(fields: readonly FlattenedField[], [name, ...rest]: readonly PropertyKey[]): string[] | null {
    const field = fields.find((candidate) => candidate.name === name);
    if (!field) return null;
    const label = 'label' in field ? textOf(field.label) : '';
    const [next, ...inner] = rest;
    if (next === undefined) return [label];
    switch (field.type) {
      case 'array':
        return [label, `${Number(next) + 1}. Zeile`, ...(walk(field.flattenedFields, inner) ?? [])];
      case 'group':
      case 'tab':
        return [label, ...(walk(field.flattenedFields, rest) ?? [])];
      case 'upload':
        return [label, ...(walk(fieldsOf('media'), typeof next === 'number' ? inner : rest) ?? [])];
      case 'text':
      case 'select':
      case 'relationship':
        return [label, `${Number(next) + 1}. Wert`];
      default:
        return [label];
    }
  }

  return (collection, path) => {
    if (path.length === 0) return nameOf(collection);
    const labels = walk(fieldsOf(collection), collection === 'events' ? ofEvent(path) : path);
    return labels?.filter((label, index) => label !== '' && label !== labels[index - 1]).join(', ') || null;
  };
}

/** The form lays out flat what the contract holds in `time`. */
function ofEvent([first, second, ...rest]: readonly PropertyKey[]): PropertyKey[] {
  if (first !== 'time') return [first, second, ...rest].filter((key) => key !== undefined);
  if (second === undefined || second === 'type') return ['timeType'];
  return [second === 'note' ? 'timeNote' : second, ...rest];
}

function textOf(label: unknown): string {
  return typeof label === 'string' ? label : '';
}
