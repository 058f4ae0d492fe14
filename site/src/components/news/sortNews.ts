import type { News } from '@schutznetz/shared/contract/editorial.ts';

/** Newest first; those of which no day is known come last, the latest entered first. */
export function sortNews(news: readonly News[]): News[] {
  return [...news].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || b.id - a.id);
}
