import type { ContentRoute } from '../../adapter/ContentRoute.ts';
import { calendarResponse } from '../../calendar/calendarResponse.ts';
import { writeDistrictCalendar } from '../../calendar/writeDistrictCalendar.ts';
import { districtContent } from '../../context/districtContent.ts';
import { notFound } from '../../context/notFound.ts';
import { hasCalendarFile } from '@schutznetz/shared/paths/hasCalendarFile.ts';

/** All events of the district that have a day, for subscribing. */
export const GET: ContentRoute = ({ locals, params }) => {
  const content = districtContent(locals, params['district']);
  if (content === null) return notFound();
  return calendarResponse(writeDistrictCalendar(content, Object.values(content.eventsBySlug).filter(hasCalendarFile)));
};
