import type { AccessResult, Where } from 'payload';

/** Joins access results with "or"; `true` wins, `false` adds nothing. */
export function anyOf(...results: AccessResult[]): AccessResult {
  if (results.includes(true)) return true;
  const queries = results.filter((result): result is Where => typeof result === 'object');
  return queries.length > 0 && { or: queries };
}
