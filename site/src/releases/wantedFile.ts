import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileOfPath } from '@schutznetz/shared/paths/fileOfPath.ts';
import { mediaPath } from '@schutznetz/shared/paths/mediaPath.ts';
import type { RenderedFile } from '../render/RenderedFile.ts';
import type { BuildFile, BuildManifest } from './buildManifest.ts';
import { contentTypeOf } from './contentTypeOf.ts';
import { hashFile, hashOnce } from './hashBytes.ts';
import { StoreError, systemCode } from './StoreError.ts';

/** A file that a build is to hold: its entry in the manifest, and where its bytes come from. */
export interface WantedFile {
  readonly path: string;
  readonly entry: BuildFile;
  readonly from: Uint8Array | { readonly mediaFile: string };
}

export function wantRendered({ path, file, status, contentType, bytes }: RenderedFile): WantedFile {
  const sha256 = hashOnce(bytes);
  const entry = { file, contentType, status, bytes: bytes.byteLength, sha256, br: null, gz: null, source: null };
  return { path, entry, from: bytes };
}

/**
 * A file of the media store. It is only read when its size or times are others than those in the build before.
 * Throws `missing-media`.
 */
export async function wantMedia({
  unit,
  name,
  mediaDir,
  base,
}: {
  unit: string;
  name: string;
  mediaDir: string;
  base: BuildManifest | null;
}): Promise<WantedFile> {
  const mediaFile = join(mediaDir, name);
  const path = mediaPath(unit, name);
  try {
    const { size, mtimeMs, ctimeMs, ino } = await stat(mediaFile);
    const source = `${size}-${mtimeMs}-${ctimeMs}-${ino}`;
    const before = base?.files[path];
    const sha256 = before?.source === source ? before.sha256 : await hashFile(mediaFile);
    const contentType = contentTypeOf(name);
    const entry = { contentType, status: 200, bytes: size, sha256, br: null, gz: null, source } as const;
    return { path, entry: { ...entry, file: fileOfPath(path) }, from: { mediaFile } };
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    throw new StoreError(
      'missing-media',
      `Die Datei „${name}“ der Einheit ${unit} fehlt in der Medienablage. Laden Sie sie noch einmal hoch oder entfernen Sie sie aus dem Inhalt.`,
      error,
    );
  }
}
