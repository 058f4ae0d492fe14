import type { DistrictSnapshot, PortalSnapshot, Snapshot } from '../contract/snapshot.ts';
import { districtPaths } from './districtPaths.ts';
import { districtSections } from './districtSections.ts';
import { eventMonths, undatedEvents } from './eventMonths.ts';
import { hasCalendarFile } from './hasCalendarFile.ts';
import { hasNewsFeed } from './hasNewsFeed.ts';
import { portalPaths } from './portalPaths.ts';
import { portalSections } from './portalSections.ts';

/**
 * Every path that is rendered for the unit: pages and endpoints, without duplicates, in an order that only depends
 * on the snapshot. Files of the media store are not in it (`mediaFilesOf`), nor are redirects.
 */
export function pagesOf(snapshot: Snapshot): string[] {
  const pages = snapshot.kind === 'portal' ? pagesOfPortal(snapshot) : pagesOfDistrict(snapshot);
  return [...new Set(pages)];
}

function pagesOfPortal(snapshot: PortalSnapshot): string[] {
  return [
    portalPaths.home(),
    ...portalSections(snapshot).map((section) => section.path),
    ...[...eventMonths, undatedEvents].map((month) => portalPaths.eventMonth(month)),
    // Also while nothing is coming: whoever subscribed goes on asking for it.
    portalPaths.calendar(),
    ...snapshot.pages.map((page) => portalPaths.page(page.slug)),
    portalPaths.imprint(),
    portalPaths.privacy(),
    portalPaths.accessibility(),
    portalPaths.notFound(),
    portalPaths.sitemap(),
    portalPaths.robots(),
  ];
}

function pagesOfDistrict(snapshot: DistrictSnapshot): string[] {
  const paths = districtPaths(snapshot.unit);
  const datedEvents = snapshot.events.filter(hasCalendarFile);
  return [
    paths.home(),
    ...districtSections(snapshot).map((section) => section.path),
    ...snapshot.municipalities.map((town) => paths.town(town.slug)),
    ...snapshot.events.map((event) => paths.event(event.slug)),
    ...datedEvents.map((event) => paths.eventCalendar(event.slug)),
    // Also without any event: whoever subscribed goes on asking for it.
    paths.calendar(),
    ...snapshot.news.map((news) => paths.news(news.slug)),
    ...(hasNewsFeed(snapshot) ? [paths.feed()] : []),
    ...snapshot.guides.map((guide) => paths.guide(guide.slug)),
    ...snapshot.pages.map((page) => paths.page(page.slug)),
    paths.imprint(),
    paths.privacy(),
    paths.accessibility(),
    paths.notFound(),
    paths.sitemap(),
  ];
}
