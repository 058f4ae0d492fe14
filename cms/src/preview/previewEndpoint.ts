import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { portalUnit, type Snapshot } from '@schutznetz/shared/contract/snapshot.ts';
import { mediaFilesOf } from '@schutznetz/shared/paths/mediaFilesOf.ts';
import { mediaPath } from '@schutznetz/shared/paths/mediaPath.ts';
import { pagesOf } from '@schutznetz/shared/paths/pagesOf.ts';
import { zone } from '@schutznetz/shared/time/zone.ts';
import { contentTypeOf } from '@schutznetz/site/releases/contentTypeOf.ts';
import { renderPage } from '@schutznetz/site/render/renderPage.ts';
import { DateTime } from 'luxon';
import type { Endpoint, PayloadRequest } from 'payload';
import { cmsEnvironment } from '../config/cmsEnvironment.ts';
import { readSnapshotFor } from '../snapshot/readSnapshotFor.ts';
import { loadPreviewSite } from './loadPreviewSite.ts';
import { previewResponse } from './previewResponse.ts';
import { previewRoot } from './previewRoot.ts';

/**
 * `GET /api/vorschau/<public path>`: the page as it will be, with the drafts that the person may see, rendered by the same
 * compiled site as the public one. Its links stay in the preview. For people who are logged in only.
 */
export const previewEndpoint: Endpoint = {
  path: '/vorschau/:path*',
  method: 'get',
  handler: async (req) => {
    if (!req.user) {
      return previewResponse({
        status: 401,
        contentType: 'text/plain; charset=utf-8',
        body: 'Bitte melden Sie sich in der Redaktion an.',
      });
    }
    const address = addressOf(req);
    const site = await loadPreviewSite();
    const asset = site.assets.find((candidate) => candidate.path === address);
    if (asset)
      return previewResponse({ status: 200, contentType: contentTypeOf(address), body: await readFile(asset.source) });

    const result = await readDraft(req, address);
    if (result.state !== 'read') {
      const message = result.state === 'failed' ? result.error.message : 'Diese Seite gibt es nicht.';
      return previewResponse({ status: 422, contentType: 'text/plain; charset=utf-8', body: message });
    }
    const file = mediaFilesOf(result.snapshot).find((name) => mediaPath(result.unit, name) === address);
    if (file) {
      const body = await readFile(path.join(cmsEnvironment.mediaDir, file));
      return previewResponse({ status: 200, contentType: contentTypeOf(file), body });
    }
    const page = pageAt(result.snapshot, address);
    const now = DateTime.now().setZone(zone);
    const { status, contentType, bytes } = await renderPage({ site, snapshot: result.snapshot, path: page, now });
    return previewResponse({ status, contentType, body: bytes });
  },
};

/** The public path that is asked for. Next.js takes the slash at the end away. */
function addressOf(req: PayloadRequest): string {
  const { pathname } = new URL(req.url ?? '/', 'http://cms');
  const rest = decodeURIComponent(pathname.slice(pathname.indexOf(previewRoot) + previewRoot.length));
  const address = `/${rest.replace(/^\/+/, '')}`;
  return address.endsWith('/') || /\.[a-z0-9]+$/.test(address) ? address : `${address}/`;
}

async function readDraft(req: PayloadRequest, address: string) {
  const [, first = ''] = address.split('/', 2);
  const district = await readSnapshotFor({ req, unit: first, drafts: true });
  return district.state === 'gone' ? readSnapshotFor({ req, unit: portalUnit, drafts: true }) : district;
}

function pageAt(snapshot: Snapshot, address: string): string {
  const pages = pagesOf(snapshot);
  const notFound = pages.find((page) => page.endsWith('/nicht-gefunden/'));
  return pages.includes(address) ? address : (notFound ?? '/');
}
