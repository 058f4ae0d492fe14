import type { RenderedFile } from '../render/RenderedFile.ts';
import { compress, isForThread, type Compressed } from './compress.ts';

const begun = new WeakMap<Uint8Array, Promise<Compressed>>();

/** Each that waits for a thread holds megabytes already: enough to keep the threads busy, not more. */
const mostAhead = 8;
let waiting = 0;

/** Begins to compress a large page that is going to be written, in another thread, unless many wait already. */
export function compressAhead({ bytes, contentType }: RenderedFile): void {
  if (!isForThread(bytes) || waiting >= mostAhead) return;
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
