import type { RenderedFile } from '../render/RenderedFile.ts';
import { compress, type Compressed } from './compress.ts';

const begun = new WeakMap<Uint8Array, Promise<Compressed>>();

/** Each that waits for a thread holds a megabyte already: enough to keep the threads busy, not more. */
const mostAhead = 24;
let waiting = 0;

/** Begins to compress a page that is going to be written, unless many wait already. */
export function compressAhead({ bytes, contentType }: RenderedFile): void {
  if (waiting >= mostAhead) return;
  const compressing = compress(bytes, contentType, 'quick');
  waiting += 1;
  // Who writes the page is told of a failure; when another page fails, nobody asks.
  void compressing.catch(() => undefined).then(() => (waiting -= 1));
  begun.set(bytes, compressing);
}

/** Like `compress`, which may have been begun ahead for these bytes. */
export function compressPage(bytes: Uint8Array, contentType: string): Promise<Compressed> {
  return begun.get(bytes) ?? compress(bytes, contentType, 'quick');
}
