import { z } from 'zod';
import { documentId, nonEmpty } from './primitives.ts';

/** File name in the media store; the public path is made by `mediaPath`. */
const fileName = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'a plain file name');

export const image = z.strictObject({
  id: documentId,
  alt: nonEmpty,
  /** Smallest first; at least the original. */
  variants: z.array(z.strictObject({ file: fileName, width: z.int().positive(), height: z.int().positive() })).min(1),
});

/** Picture of a press text. `image` is null while the office has not provided the file: caption and credit still count. */
export const photo = z.strictObject({
  image: image.nullable(),
  caption: z.string().nullable(),
  credit: z.string().nullable(),
});

export const download = z.strictObject({
  id: documentId,
  title: nonEmpty,
  file: fileName,
  mimeType: nonEmpty,
  bytes: z.int().nonnegative(),
});

export type Image = z.infer<typeof image>;
export type Photo = z.infer<typeof photo>;
export type Download = z.infer<typeof download>;
