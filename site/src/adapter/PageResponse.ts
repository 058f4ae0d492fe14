type Body = ConstructorParameters<typeof globalThis.Response>[0];

/**
 * A response of the compiled site, for which it stands where Astro and the endpoints write `Response` (`inProcessNode`).
 * Its body stays what it is until it is asked for. The platform's own puts every body into a stream, and takes it out of
 * there again: with two copies that was a sixth of the time of a page.
 */
export class PageResponse extends globalThis.Response {
  readonly #whole: string | Uint8Array<ArrayBuffer> | null;

  constructor(body?: Body, init?: ResponseInit) {
    const isWhole = typeof body === 'string' || body instanceof Uint8Array;
    super(isWhole ? null : body, init);
    this.#whole = isWhole ? (body as string | Uint8Array<ArrayBuffer>) : null;
    if (typeof body === 'string' && !this.headers.has('content-type'))
      this.headers.set('content-type', 'text/plain;charset=UTF-8');
  }

  /** The platform's own count as well: all code of the site asks this class instead of theirs. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof globalThis.Response;
  }

  override get body(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
    return this.#whole === null ? super.body : new globalThis.Response(this.#whole).body;
  }

  override async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    if (this.#whole === null) return super.bytes();
    return typeof this.#whole === 'string' ? encoder.encode(this.#whole) : this.#whole;
  }

  override async arrayBuffer(): Promise<ArrayBuffer> {
    return (await this.bytes()).slice().buffer;
  }

  override async text(): Promise<string> {
    return new TextDecoder().decode(await this.bytes());
  }

  override async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }

  override async blob(): Promise<Blob> {
    return new Blob([await this.bytes()], { type: this.headers.get('content-type') ?? '' });
  }

  override clone(): Response {
    return this.#whole === null ? super.clone() : new PageResponse(this.#whole, this);
  }
}

const encoder = new TextEncoder();
