import type { UploadField } from 'payload';

interface ImageOptions {
  name: string;
  label: string;
  description?: string;
}

/** One picture of the media store. */
export function imageField({ name, label, description }: ImageOptions): UploadField {
  return {
    name,
    type: 'upload',
    relationTo: 'media',
    label,
    filterOptions: { mimeType: { contains: 'image/' } },
    ...(description === undefined ? {} : { admin: { description } }),
  };
}
