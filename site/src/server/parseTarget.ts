/** Longer than any address of the site, shorter than what a server has to fear. */
const longest = 2048;

export type Target =
  | { readonly kind: 'path'; readonly path: string; /** with its question mark, or empty */ readonly query: string }
  | { readonly kind: 'refused'; readonly status: 400 | 414 };

/**
 * Reads the target of a request. A path that comes through begins with exactly one slash, is percent-decoded and
 * consists of plain segments: nothing in it can leave the store or name another host.
 */
export function parseTarget(target: string): Target {
  if (target.length > longest) return { kind: 'refused', status: 414 };
  if (!target.startsWith('/')) return { kind: 'refused', status: 400 };
  const end = target.search(/[?#]/);
  const raw = end === -1 ? target : target.slice(0, end);
  const path = decode(raw);
  if (path === null) return { kind: 'refused', status: 400 };
  const query = target[end] === '?' ? target.slice(end).replace(/#.*$/s, '') : '';
  const isPlain = /^\/(?:[A-Za-z0-9_][A-Za-z0-9._-]*\/)*(?:[A-Za-z0-9_][A-Za-z0-9._-]*)?$/.test(path);
  return { kind: 'path', path: isPlain ? path : unknownBeside(path), query };
}

/** A path that no page has, in the same unit: the answer is that unit's page for unknown addresses. */
function unknownBeside(path: string): string {
  const [, first = ''] = /^\/([a-z0-9-]+)\//.exec(path) ?? [];
  return first === '' ? '/_' : `/${first}/_`;
}

function decode(raw: string): string | null {
  try {
    return decodeURIComponent(raw);
  } catch {
    return null;
  }
}
