import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib';

const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);

/** `quick` is for pages, which are compressed between a save and its publication; `small` for assets, once per code version. */
export type Effort = 'quick' | 'small';

export interface Compressed {
  readonly br: Uint8Array | null;
  readonly gz: Uint8Array | null;
}

/**
 * Below this a compressed answer saves one packet at most, which comes in the same round trip. Files cost more to write
 * than they save: a third of all is the calendar file of one event, of some 1,300 bytes.
 */
const leastBytes = 1500;

/** To hand a smaller page to another thread takes as long as to compress it, and as much processor time again. */
const mostHere = 64 * 1024;

// Brotli's next step makes a page 5 % smaller, in twice the time.
const quality = { quick: { br: 4, gz: 6 }, small: { br: 11, gz: 9 } } as const;

/** Whether a page is compressed in another thread. */
export function isForThread(bytes: Uint8Array): boolean {
  return bytes.byteLength > mostHere;
}

/** Brotli and gzip of a text file; null where the type is compressed already or nothing would be saved. */
export async function compress(bytes: Uint8Array, contentType: string, effort: Effort): Promise<Compressed> {
  if (bytes.byteLength < leastBytes || !isText(contentType)) return { br: null, gz: null };
  const { br, gz } = quality[effort];
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: br,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
    [constants.BROTLI_PARAM_LGWIN]: windowFor(bytes.byteLength),
  };
  const [asBr, asGz] =
    effort === 'quick' && !isForThread(bytes)
      ? [brotliCompressSync(bytes, { params }), gzipSync(bytes, { level: gz })]
      : await Promise.all([asBrotli(bytes, { params }), asGzip(bytes, { level: gz })]);
  return {
    br: asBr.byteLength < bytes.byteLength ? asBr : null,
    gz: asGz.byteLength < bytes.byteLength ? asGz : null,
  };
}

/** Bits of the smallest window that holds the whole file: takes a quarter of the time off a page, at the same size. */
function windowFor(bytes: number): number {
  const bits = Math.ceil(Math.log2(bytes + 16));
  return Math.min(constants.BROTLI_DEFAULT_WINDOW, Math.max(constants.BROTLI_MIN_WINDOW_BITS, bits));
}

function isText(contentType: string): boolean {
  return /^(?:text\/|application\/(?:json|xml|[a-z.]+\+(?:json|xml)|manifest\+json|javascript)|image\/svg\+xml)/.test(
    contentType,
  );
}
