import type { PortalSnapshot } from '@schutznetz/shared/contract/snapshot.ts';
import { districtPaths } from '@schutznetz/shared/paths/districtPaths.ts';
import { portalPaths } from '@schutznetz/shared/paths/portalPaths.ts';

/** robots.txt: everything may be found, except demo content, which must not be taken for the offices' own word. */
export function writeRobots(snapshot: PortalSnapshot): string {
  if (snapshot.portal.demo) return 'User-agent: *\nDisallow: /\n';
  const sitemaps = [
    portalPaths.sitemap(),
    ...snapshot.districts.map((district) => districtPaths(district.slug).sitemap()),
  ];
  return ['User-agent: *', 'Allow: /', '', ...sitemaps.map((path) => `Sitemap: ${snapshot.origin}${path}`), ''].join(
    '\n',
  );
}
