import type { DateTime } from 'luxon';
import type { Content } from './context/prepareContent.ts';
import type { ReadRecorder } from './render/recordReads.ts';

declare global {
  namespace App {
    interface Locals {
      /** All that the pages of one unit may show. */
      content: Content;
      /** The moment that the pages are rendered for, in Europe/Berlin. */
      now: DateTime<true>;
      /** Where many pages are rendered from this content: keeps what they show alike (`SharedPart`). */
      once?: ReadRecorder<Content>['once'] | undefined;
    }
  }
}
