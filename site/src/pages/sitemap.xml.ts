import type { APIRoute } from 'astro';
import { notFound } from '../context/notFound.ts';
import { portalContent } from '../context/portalContent.ts';
import { writeSitemap } from '../feeds/writeSitemap.ts';
import { xmlResponse } from '../feeds/xmlResponse.ts';

export const GET: APIRoute = ({ locals }) => {
  const content = portalContent(locals);
  return content === null ? notFound() : xmlResponse(writeSitemap(content), 'application/xml');
};
