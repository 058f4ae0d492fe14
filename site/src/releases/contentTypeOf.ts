import { extname } from 'node:path';
import { contentType } from 'mime-types';

/** Content type by the ending of a file's name, text with its charset. */
export function contentTypeOf(name: string): string {
  return contentType(extname(name)) || 'application/octet-stream';
}
