import { districtPaths } from '@schutznetz/shared/paths/districtPaths.ts';
import { portalPaths } from '@schutznetz/shared/paths/portalPaths.ts';

/**
 * Public path of a document; null for collections whose documents have no page of their own.
 * @param district slug of the document's district, null for the portal
 */
export function pathOf({
  collection,
  district,
  slug,
}: {
  collection: string;
  district: string | null;
  slug: string;
}): string | null {
  if (collection === 'districts') return districtPaths(slug).home();
  if (district === null) return collection === 'pages' ? portalPaths.page(slug) : null;
  const paths = districtPaths(district);
  switch (collection) {
    case 'municipalities':
      return paths.town(slug);
    case 'events':
      return paths.event(slug);
    case 'news':
      return paths.news(slug);
    case 'guides':
      return paths.guide(slug);
    case 'pages':
      return paths.page(slug);
    default:
      return null;
  }
}
