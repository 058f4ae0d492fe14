import type { Redirect, Snapshot } from '@schutznetz/shared/contract/snapshot.ts';
import { mediaFilesOf } from '@schutznetz/shared/paths/mediaFilesOf.ts';

export interface UnitDescription {
  readonly unit: string;
  readonly redirects: readonly Redirect[];
  /** names in the media store */
  readonly mediaFiles: readonly string[];
}

/** What the store needs to know about a snapshot, beside its rendered files. */
export function describeUnit(snapshot: Snapshot): UnitDescription {
  return {
    unit: snapshot.unit,
    redirects: snapshot.redirects,
    mediaFiles: mediaFilesOf(snapshot),
  };
}
