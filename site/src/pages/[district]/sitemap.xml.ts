import type { ContentRoute } from '../../adapter/ContentRoute.ts';
import { districtContent } from '../../context/districtContent.ts';
import { notFound } from '../../context/notFound.ts';
import { writeSitemap } from '../../feeds/writeSitemap.ts';
import { xmlResponse } from '../../feeds/xmlResponse.ts';

export const GET: ContentRoute = ({ locals, params }) => {
  const content = districtContent(locals, params['district']);
  return content === null ? notFound() : xmlResponse(writeSitemap(content), 'application/xml');
};
