import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Redirect, Snapshot } from '@schutznetz/shared/contract/snapshot.ts';
import { mediaPath } from '@schutznetz/shared/paths/mediaPath.ts';
import type { BuildManifest } from '@schutznetz/site/releases/buildManifest.ts';
import { describeUnit } from '@schutznetz/site/releases/describeUnit.ts';
import { hashBytes, hashFile } from '@schutznetz/site/releases/hashBytes.ts';
import type { CompiledSite } from '@schutznetz/site/render/loadCompiledSite.ts';
import { renderUnit } from '@schutznetz/site/render/renderUnit.ts';
import type { DateTime } from 'luxon';

/**
 * Renders a snapshot and compares every file with a manifest by its SHA-256: pages, files of the media store, redirects.
 * @returns public paths that differ, are missing or too many, sorted; none when all is equal
 */
export async function compareWithContent({
  manifest,
  snapshot,
  site,
  mediaDir,
  now,
}: {
  manifest: BuildManifest;
  snapshot: Snapshot;
  site: CompiledSite;
  mediaDir: string;
  now: DateTime<true>;
}): Promise<string[]> {
  const { unit, mediaFiles, redirects } = describeUnit(snapshot);
  const wanted = new Map<string, string>();
  for (const { path, bytes } of await renderUnit({ site, snapshot, now })) wanted.set(path, hashBytes(bytes));
  for (const name of mediaFiles)
    wanted.set(mediaPath(unit, name), await hashFile(join(mediaDir, name)).catch(() => 'missing'));

  const paths = new Set([...wanted.keys(), ...Object.keys(manifest.files)]);
  const different = [...paths].filter((path) => wanted.get(path) !== manifest.files[path]?.sha256);
  // A redirect has no file: what leads elsewhere is named by where it starts.
  different.push(...differentRedirects(redirects, manifest.redirects));
  return different.sort();
}

/** Where the redirects start that only one of both has, or that lead elsewhere. */
function differentRedirects(wanted: readonly Redirect[], live: readonly Redirect[]): Set<string> {
  const lacks = (list: readonly Redirect[], one: Redirect) => !list.some((other) => isDeepStrictEqual(one, other));
  const unequal = [...wanted.filter((one) => lacks(live, one)), ...live.filter((one) => lacks(wanted, one))];
  return new Set(unequal.map(({ from }) => from));
}
