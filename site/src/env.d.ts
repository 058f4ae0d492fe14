declare namespace App {
  interface Locals {
    /** All that the pages of one unit may show. */
    content: import('@schutznetz/shared/contract/snapshot.ts').Snapshot;
    /** The moment that the pages are rendered for, in Europe/Berlin. */
    now: import('luxon').DateTime<true>;
    /** Told what a page threw, by the middleware. */
    onRenderError?: (error: unknown) => void;
  }
}
