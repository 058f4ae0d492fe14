import { portalUnit } from '../contract/snapshot.ts';

/** Public path of a file of the media store. Every unit carries its own files, so that it is published as a whole. */
export function mediaPath(unit: string, file: string): string {
  return unit === portalUnit ? `/medien/${file}` : `/${unit}/medien/${file}`;
}
