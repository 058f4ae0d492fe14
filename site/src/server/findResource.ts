import { portalUnit } from '@schutznetz/shared/contract/snapshot.ts';
import { unitOfPath } from '@schutznetz/shared/paths/unitOfPath.ts';
import type { BuildFile, BuildManifest } from '../releases/buildManifest.ts';
import type { LiveRelease } from './liveRelease.ts';

export type Resource =
  | { readonly kind: 'file'; readonly manifest: BuildManifest; readonly entry: BuildFile }
  /** `to` is a path of this site */
  | { readonly kind: 'moved'; readonly status: 301 | 308; readonly to: string }
  | { readonly kind: 'missing' };

/**
 * What a release answers a path with: a file, the page that says "not found" in its stead (`entry.status` is 404 then),
 * or the way to a former or mistyped address.
 */
export async function findResource(live: LiveRelease, path: string): Promise<Resource> {
  const lower = path.toLowerCase();
  const unit = unitOfPath(lower, live.units);
  const manifests: BuildManifest[] = [];
  // A path that its district does not know may still be one that the portal leads elsewhere.
  for (const name of new Set([unit, portalUnit])) {
    if (!live.units.has(name)) continue;
    const manifest = await live.manifest(name);
    const entry = fileAt(manifest, path);
    if (entry) return { kind: 'file', manifest, entry };
    manifests.push(manifest);
  }
  return findNewAddress(manifests, path) ?? findNewAddress(manifests, lower) ?? notFoundPage(manifests);
}

/** @param path as asked for, or in lower case: people type "/Kreis-Soest" from a poster */
function findNewAddress(manifests: readonly BuildManifest[], path: string): Resource | null {
  const withSlash = path.endsWith('/') ? path : `${path}/`;
  for (const manifest of manifests)
    if (fileAt(manifest, withSlash)) return { kind: 'moved', status: 308, to: withSlash };
  for (const { redirects } of manifests) {
    const redirect = redirects.find(({ from, to }) => from === withSlash && to !== from);
    if (redirect) return { kind: 'moved', status: 301, to: redirect.to };
  }
  return findNewDistrict(manifests, withSlash);
}

/** A district that got another name leads on with all its pages: a redirect from one segment stands for what is below it. */
function findNewDistrict(manifests: readonly BuildManifest[], path: string): Resource | null {
  const [, first = ''] = path.split('/', 2);
  const root = `/${first}/`;
  if (path === root) return null;
  for (const { redirects } of manifests) {
    const redirect = redirects.find(({ from, to }) => from === root && to !== from);
    if (redirect) return { kind: 'moved', status: 301, to: redirect.to + path.slice(root.length) };
  }
  return null;
}

function notFoundPage(manifests: readonly BuildManifest[]): Resource {
  for (const manifest of manifests) {
    const entry = Object.values(manifest.files).find(({ status }) => status === 404);
    if (entry) return { kind: 'file', manifest, entry };
  }
  return { kind: 'missing' };
}

function fileAt({ files }: BuildManifest, path: string): BuildFile | null {
  return Object.hasOwn(files, path) ? (files[path] ?? null) : null;
}
