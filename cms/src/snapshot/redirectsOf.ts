import type { Redirect } from '@schutznetz/shared/contract/snapshot.ts';
import { districtPaths } from '@schutznetz/shared/paths/districtPaths.ts';

/** A former address as the CMS keeps it. */
export type RedirectRecord = { from: string; district: number | null; collection: string; documentId: number };

type Addressed = { id: number; slug: string };

type Documents = Record<'events' | 'news' | 'guides' | 'pages' | 'municipalities', Addressed[]>;

/** Former addresses of a district with where they lead today; those whose document is not public lead to its list. */
export function redirectsOf({
  unit,
  redirects,
  documents,
}: {
  unit: string;
  redirects: RedirectRecord[];
  documents: Documents;
}): Redirect[] {
  const paths = districtPaths(unit);
  const targets: Record<string, { list: string; path: (slug: string) => string; documents: Addressed[] }> = {
    events: { list: paths.events(), path: paths.event, documents: documents.events },
    news: { list: paths.newsList(), path: paths.news, documents: documents.news },
    guides: { list: paths.guides(), path: paths.guide, documents: documents.guides },
    pages: { list: paths.home(), path: paths.page, documents: documents.pages },
    municipalities: { list: paths.help(), path: paths.town, documents: documents.municipalities },
  };
  return redirects.flatMap(({ from, collection, documentId }) => {
    const target = targets[collection];
    if (!target) return [];
    const document = target.documents.find((candidate) => candidate.id === documentId);
    // A list without entries has no page.
    const list = target.documents.length > 0 ? target.list : paths.home();
    const to = document ? target.path(document.slug) : list;
    return to === from ? [] : [{ from, to }];
  });
}
