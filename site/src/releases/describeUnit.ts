import type { Redirect, Snapshot } from '@schutznetz/shared/contract/snapshot.ts';
import { rememberByObject } from '@schutznetz/shared/memory/rememberByObject.ts';
import { mediaFilesOf } from '@schutznetz/shared/paths/mediaFilesOf.ts';
import { hashBytes } from './hashBytes.ts';

export interface UnitDescription {
  readonly unit: string;
  readonly redirects: readonly Redirect[];
  /** names in the media store */
  readonly mediaFiles: readonly string[];
  /** SHA-256 over the hashes of the snapshot's records: equal content has an equal one */
  readonly snapshotHash: string;
}

/** What the store needs to know about a snapshot, beside its rendered files. */
export function describeUnit(snapshot: Snapshot): UnitDescription {
  return {
    unit: snapshot.unit,
    redirects: snapshot.redirects,
    mediaFiles: mediaFilesOf(snapshot),
    snapshotHash: hashSnapshot(snapshot),
  };
}

function hashSnapshot(snapshot: Snapshot): string {
  const parts = Object.entries(snapshot).map(([key, value]: [string, unknown]) =>
    Array.isArray(value) ? [key, value.map(hashOf)] : [key, hashOf(value)],
  );
  return hashBytes(JSON.stringify(parts));
}

function hashOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? hashOfRecord(value) : JSON.stringify(value);
}

/** Records that are the same object as at the publish before are not hashed again: most of a unit is. */
const hashOfRecord = rememberByObject((record: object) => hashBytes(JSON.stringify(record)));
