import type { Fact } from './fact.ts';
import type { PageText } from './readPage.ts';

/** What of a fact the page does not say, or says although it must not; empty when all is well. */
export function missingFrom(page: PageText, fact: Pick<Fact, 'shows' | 'hides' | 'href'>): string[] {
  const problems: string[] = [];
  let from = 0;
  for (const pattern of fact.shows ?? []) {
    const found = find(page.text, pattern, from);
    if (found === null) {
      problems.push(`missing${from > 0 ? ' after the one before it' : ''}: ${String(pattern)}`);
      break;
    }
    from = found;
  }
  for (const pattern of fact.hides ?? []) {
    if (find(page.text, pattern, 0) !== null) problems.push(`must not be there: ${String(pattern)}`);
  }
  if (fact.href !== undefined && !page.links.has(fact.href)) problems.push(`no link to ${fact.href}`);
  return problems;
}

/** Where the match ends, looking from `from` on. */
function find(text: string, pattern: string | RegExp, from: number): number | null {
  if (typeof pattern === 'string') {
    const at = text.indexOf(pattern, from);
    return at === -1 ? null : at + pattern.length;
  }
  const match = pattern.exec(text.slice(from));
  return match === null ? null : from + match.index + match[0].length;
}
