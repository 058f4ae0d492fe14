import type { DistrictSnapshot } from '../contract/snapshot.ts';

/** Whether the district has a feed: Atom (RFC 4287) asks for a date of each entry, and some news have none. */
export function hasNewsFeed(snapshot: Pick<DistrictSnapshot, 'news'>): boolean {
  return snapshot.news.some((news) => news.date !== null);
}
