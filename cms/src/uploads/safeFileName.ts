import { randomBytes } from 'node:crypto';
import { makeSlug } from '@schutznetz/shared/paths/makeSlug.ts';
import { type UploadType, uploadTypes } from './uploadTypes.ts';

/** A name that is safe in every address and file system, with the ending that fits the content. */
export function safeFileName(name: string, type: UploadType): string {
  const base = makeSlug(name.replace(/\.[^.]*$/, ''));
  return `${base === '' ? `datei-${randomBytes(3).toString('hex')}` : base}.${uploadTypes[type]}`;
}
