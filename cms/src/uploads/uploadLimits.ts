import type { Config } from 'payload';

const megabyte = 1024 * 1024;

/** Largest file that may be uploaded, in bytes. */
export const largestUpload = 10 * megabyte;

export const tooLarge =
  'Die Datei ist zu groß. Erlaubt sind höchstens 10 MB. Bitte verkleinern Sie die Datei und laden Sie sie noch einmal hoch.';

/** For files of all collections. The fields of a form arrive as one part, which holds long texts too. */
export const uploadLimits: NonNullable<Config['upload']> = {
  abortOnLimit: true,
  responseOnLimit: tooLarge,
  limits: { fileSize: largestUpload, fieldSize: 5 * megabyte },
};
