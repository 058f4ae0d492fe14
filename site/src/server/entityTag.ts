import type { Variant } from './chooseVariant.ts';

/** Strong validator: the content's hash, and the encoding, since another encoding is another sequence of bytes. */
export function entityTag(sha256: string, encoding: Variant['encoding']): string {
  return `"${sha256.slice(0, 32)}${encoding === 'identity' ? '' : `-${encoding}`}"`;
}

/** Whether `If-None-Match` names the tag: a list or `*`, compared weakly (RFC 9110, 13.1.2). */
export function isNotModified(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const tags = ifNoneMatch.split(',').map((item) => item.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(tag);
}
