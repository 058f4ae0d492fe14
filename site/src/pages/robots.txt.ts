import type { ContentRoute } from '../adapter/ContentRoute.ts';
import { notFound } from '../context/notFound.ts';
import { portalContent } from '../context/portalContent.ts';
import { writeRobots } from '../feeds/writeRobots.ts';

export const GET: ContentRoute = ({ locals }) => {
  const content = portalContent(locals);
  if (content === null) return notFound();
  return new Response(writeRobots(content), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
