import type { ContentRoute } from '../../../adapter/ContentRoute.ts';
import { calendarResponse } from '../../../calendar/calendarResponse.ts';
import { writeDistrictCalendar } from '../../../calendar/writeDistrictCalendar.ts';
import { districtContent } from '../../../context/districtContent.ts';
import { notFound } from '../../../context/notFound.ts';
import { hasCalendarFile } from '@schutznetz/shared/paths/hasCalendarFile.ts';

/** One event, for taking it over into one's own calendar. */
export const GET: ContentRoute = ({ locals, params }) => {
  const content = districtContent(locals, params['district']);
  const event = content?.eventsBySlug[params['event'] ?? ''];
  if (!content || !event || !hasCalendarFile(event)) return notFound();
  return calendarResponse(writeDistrictCalendar(content, [event]));
};
