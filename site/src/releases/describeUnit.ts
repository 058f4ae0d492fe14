import type { Redirect, Snapshot } from '@schutznetz/shared/contract/snapshot.ts';
import { mediaFilesOf } from '@schutznetz/shared/paths/mediaFilesOf.ts';

export interface UnitDescription {
  readonly unit: string;
  /** scheme and host that absolute addresses in its pages have */
  readonly origin: string;
  readonly redirects: readonly Redirect[];
  /** names in the media store */
  readonly mediaFiles: readonly string[];
}

/** What the store needs to know about a snapshot, beside its rendered files. */
export function describeUnit(snapshot: Snapshot): UnitDescription {
  return {
    unit: snapshot.unit,
    origin: snapshot.origin,
    redirects: snapshot.redirects,
    mediaFiles: mediaFilesOf(snapshot),
  };
}
