import type { ContentRoute } from '../../../adapter/ContentRoute.ts';
import { hasNewsFeed } from '@schutznetz/shared/paths/hasNewsFeed.ts';
import { districtContent } from '../../../context/districtContent.ts';
import { notFound } from '../../../context/notFound.ts';
import { writeNewsFeed } from '../../../feeds/writeNewsFeed.ts';
import { xmlResponse } from '../../../feeds/xmlResponse.ts';

export const GET: ContentRoute = ({ locals, params }) => {
  const content = districtContent(locals, params['district']);
  if (content === null || !hasNewsFeed(content)) return notFound();
  return xmlResponse(writeNewsFeed(content), 'application/atom+xml');
};
