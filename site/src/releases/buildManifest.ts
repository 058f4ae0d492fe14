import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** Name of a build: a number that grows within its unit, then random digits, so that two writers never meet. */
export const buildName = /^\d{8}-[0-9a-f]{8}$/;

export const buildFile = z.object({
  /** relative to the folder `files` of the build that holds it */
  file: z.string(),
  /** the earlier build of the unit in whose folder the bytes lie, never one that refers on; absent when it is this one */
  build: z.string().regex(buildName).optional(),
  contentType: z.string(),
  /** 404 for the page that answers for unknown addresses, 200 for all others */
  status: z.union([z.literal(200), z.literal(404)]),
  bytes: z.int().nonnegative(),
  sha256,
  /** bytes of the compressed sibling, null where there is none */
  br: z.int().positive().nullable(),
  gz: z.int().positive().nullable(),
  /** files of the media store: size and times of the source, by which an unchanged one is known without reading it */
  source: z.string().nullable(),
});

/*
 * Not strict: a web server of the version before must be able to read what a newer publisher adds.
 */

/** `manifest.json` of a build: all that the web server, a comparison and a check need to know about its files. */
export const buildManifest = z.object({
  unit: z.string(),
  build: z.string(),
  /** instants, ISO 8601 in UTC: when it was built, and the clock its pages were rendered with */
  createdAt: z.iso.datetime(),
  clock: z.iso.datetime(),
  codeVersion: z.string(),
  /** scheme and host that absolute addresses in its pages have; absent in builds of earlier versions */
  origin: z.string().optional(),
  redirects: z.array(z.object({ from: z.string(), to: z.string() })),
  /** by public path */
  files: z.record(z.string(), buildFile),
});

export type BuildFile = z.infer<typeof buildFile>;
export type BuildManifest = z.infer<typeof buildManifest>;
