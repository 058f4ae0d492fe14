import type { PortalContent } from './prepareContent.ts';

/** The content for a page of the portal; null when it is of a district: the page is not there. */
export function portalContent(locals: App.Locals): PortalContent | null {
  return locals.content.kind === 'portal' ? locals.content : null;
}
