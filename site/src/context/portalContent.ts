import type { PortalSnapshot } from '@schutznetz/shared/contract/snapshot.ts';

/** The snapshot for a page of the portal; null when it is of a district: the page is not there. */
export function portalContent(locals: App.Locals): PortalSnapshot | null {
  return locals.content.kind === 'portal' ? locals.content : null;
}
