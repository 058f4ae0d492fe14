import type { RawDocument } from './SnapshotSource.ts';

/**
 * A document of which only what was checked is kept: of a country's events and contacts the form that the database gives
 * took as much memory again as the one that the contract knows.
 */
export class SlimDocument {
  [field: string]: unknown;
  readonly id: number;
  readonly district: unknown;
  #whole: RawDocument | null;

  constructor(whole: RawDocument) {
    this.id = whole.id;
    this.district = whole['district'];
    this.#whole = whole;
  }

  /** All that was read. @throws Error when it was let go: a check that may come again must not let it go */
  whole(): RawDocument {
    if (!this.#whole) throw new Error(`The document ${this.id} was let go, and is asked for again`);
    return this.#whole;
  }

  letGo(): void {
    this.#whole = null;
  }
}

/** All that was read of a document. */
export function wholeOf(document: RawDocument): RawDocument {
  return document instanceof SlimDocument ? document.whole() : document;
}
