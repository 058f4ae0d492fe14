import type { UploadType } from './uploadTypes.ts';

/** What a file is by its first bytes; null when it is nothing that may be uploaded. Its name and its sender's word do not count. */
export function detectUploadType(bytes: Uint8Array): UploadType | null {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 32)).toString('latin1');
  if (start.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'image/webp';
  if (/^.{4}ftyp(?:avif|avis)/s.test(start)) return 'image/avif';
  if (start.startsWith('%PDF-')) return 'application/pdf';
  return null;
}
