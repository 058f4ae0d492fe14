import type { ContentRoute } from '../adapter/ContentRoute.ts';
import { districtPaths } from '@schutznetz/shared/paths/districtPaths.ts';
import { calendarResponse } from '../calendar/calendarResponse.ts';
import { writeCalendar } from '../calendar/writeCalendar.ts';
import { notFound } from '../context/notFound.ts';
import { portalContent } from '../context/portalContent.ts';

/** The next events of all districts, for subscribing. */
export const GET: ContentRoute = ({ locals }) => {
  const content = portalContent(locals);
  if (content === null) return notFound();
  const entries = content.eventGroups.calendar.map(({ district, districtName, event }) => ({
    event,
    districtName,
    url: content.origin + districtPaths(district).event(event.slug),
  }));
  return calendarResponse(writeCalendar({ name: 'Termine aller Netzwerke Kinderschutz', entries }));
};
