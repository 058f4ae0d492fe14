import { type AccessResult, appendVersionToQueryKey } from 'payload';

/** An access result about documents, put to their versions. */
export function ofVersions(result: AccessResult): AccessResult {
  return typeof result === 'object' ? appendVersionToQueryKey(result) : result;
}
