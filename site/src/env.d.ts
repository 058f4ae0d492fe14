import type { Snapshot } from '@schutznetz/shared/contract/snapshot.ts';
import type { DateTime } from 'luxon';

declare global {
  namespace App {
    interface Locals {
      /** All that the pages of one unit may show. */
      content: Snapshot;
      /** The moment that the pages are rendered for, in Europe/Berlin. */
      now: DateTime<true>;
      /** Told what a page threw, by the middleware. */
      onRenderError?: (error: unknown) => void;
    }
  }
}
