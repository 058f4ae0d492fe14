import type { Field, Tab, Validate } from 'payload';
import { validations } from 'payload/shared';

/**
 * Fields whose values are checked in drafts too, while what is required may still be empty there: a wrong number is
 * refused at once, an unfinished text is not.
 */
export function draftAware(fields: Field[]): Field[] {
  return fields.map((field): Field => {
    switch (field.type) {
      case 'tabs':
        return { ...field, tabs: field.tabs.map((tab): Tab => ({ ...tab, fields: draftAware(tab.fields) })) };
      case 'array':
        return { ...withEmptyDrafts(field), fields: draftAware(field.fields) };
      case 'group':
      case 'row':
      case 'collapsible':
        return { ...field, fields: draftAware(field.fields) };
      // The editor of rich text brings its own validation when Payload sets it up; none of these fields is required.
      case 'richText':
      case 'blocks':
      case 'join':
      case 'ui':
        return field;
      default:
        return withEmptyDrafts(field);
    }
  });
}

function withEmptyDrafts<T extends Field>(field: T): T {
  const given = 'validate' in field ? (field.validate as Validate | undefined) : undefined;
  const builtIn = validations[field.type as keyof typeof validations] as Validate | undefined;
  const check = combine(builtIn, given);
  const validate: Validate = (value, options) =>
    isEmpty(value) && isDraft(options.data) ? true : check(value, options);
  return { ...field, validate };
}

/** An own validation adds to Payload's: it does not replace `required`, `min` or the check of options. */
function combine(builtIn: Validate | undefined, given: Validate | undefined): Validate {
  if (!builtIn) return given ?? (() => true);
  if (!given) return builtIn;
  return async (value, options) => {
    const result = await builtIn(value, options);
    return result === true ? given(value, options) : result;
  };
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function isDraft(data: unknown): boolean {
  return (data as { _status?: unknown } | undefined)?._status !== 'published';
}
