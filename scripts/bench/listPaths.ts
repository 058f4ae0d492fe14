import { districtPaths } from '@schutznetz/shared/paths/districtPaths.ts';
import { districtSlug } from './land/makeLand.ts';

/** Public paths of the first districts, from their site maps. */
export async function listPaths(siteUrl: string, districts: number): Promise<string[]> {
  const paths: string[] = [];
  for (let index = 0; index < districts; index++) {
    const answer = await fetch(`${siteUrl}${districtPaths(districtSlug(index)).sitemap()}`);
    if (!answer.ok) throw new Error(`The site map of district ${index + 1} answered ${answer.status}`);
    const text = await answer.text();
    paths.push(...[...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname));
  }
  return paths;
}
