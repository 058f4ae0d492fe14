import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileOfPath } from '@schutznetz/shared/paths/fileOfPath.ts';
import { mediaPath } from '@schutznetz/shared/paths/mediaPath.ts';
import { sizeOfFile, type KnownFile, type UnitFile } from '../render/RenderedFile.ts';
import type { BuildFile, BuildManifest } from './buildManifest.ts';
import { contentTypeOf } from './contentTypeOf.ts';
import { hashFile } from './hashBytes.ts';
import { StoreError, systemCode } from './StoreError.ts';

/** A file that a build is to hold: its entry in the manifest, and where its bytes come from. */
export interface WantedFile {
  readonly path: string;
  readonly entry: BuildFile;
  readonly from: Uint8Array | KnownFile | { readonly mediaFile: string };
}

export function wantRendered(rendered: UnitFile): WantedFile {
  const { path, file, status, contentType, bytes } = rendered;
  const about = { file, contentType, status, bytes: sizeOfFile(rendered), sha256: rendered.sha256 };
  return { path, entry: { ...about, br: null, gz: null, source: null }, from: bytes ?? rendered };
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
