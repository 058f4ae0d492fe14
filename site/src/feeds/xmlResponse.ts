/** An endpoint's answer with an XML document of the given media type. */
export function xmlResponse(body: string, mediaType: 'application/atom+xml' | 'application/xml'): Response {
  return new Response(body, { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });
}
