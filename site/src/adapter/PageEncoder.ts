import { Buffer, transcode } from 'node:buffer';

/** Room for the longest text that is encoded in this way: longer than any page but a few of the portal. */
const roomBytes = 1 << 20;

/**
 * `TextEncoder` of the compiled site, for which it stands where Astro writes that name (`inProcessNode`). A page is one
 * string of a thousand pieces, with characters that take two bytes each in memory: such a one is encoded by the platform
 * character by character. To write it out as it is in memory, and to transcode that, takes a quarter of the time.
 */
export class PageEncoder extends globalThis.TextEncoder {
  readonly #room = Buffer.allocUnsafeSlow(roomBytes);

  override encode(text = ''): Uint8Array<ArrayBuffer> {
    if (text.length * Uint16Array.BYTES_PER_ELEMENT > roomBytes) return super.encode(text);
    const length = this.#room.write(text, 'utf16le');
    try {
      return transcode(this.#room.subarray(0, length), 'utf16le', 'utf8');
    } catch {
      // Half a character, which the platform replaces.
      return super.encode(text);
    }
  }
}
