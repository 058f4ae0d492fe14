/** What may be uploaded, with the ending that its file gets. */
export const uploadTypes = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'application/pdf': 'pdf',
} as const;

export type UploadType = keyof typeof uploadTypes;
