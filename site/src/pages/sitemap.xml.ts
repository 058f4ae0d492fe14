import type { ContentRoute } from '../adapter/ContentRoute.ts';
import { notFound } from '../context/notFound.ts';
import { portalContent } from '../context/portalContent.ts';
import { writeSitemap } from '../feeds/writeSitemap.ts';
import { xmlResponse } from '../feeds/xmlResponse.ts';

export const GET: ContentRoute = ({ locals }) => {
  const content = portalContent(locals);
  return content === null ? notFound() : xmlResponse(writeSitemap(content), 'application/xml');
};
