import type { UploadField } from 'payload';

interface DownloadsOptions {
  name: string;
  label: string;
  description?: string;
}

/** Files offered for download, in this order. */
export function downloadsField({ name, label, description }: DownloadsOptions): UploadField {
  return {
    name,
    type: 'upload',
    relationTo: 'media',
    hasMany: true,
    label,
    admin: {
      isSortable: true,
      description: description ?? 'PDF-Dateien. Der Titel der Datei wird zum Text des Links.',
    },
  };
}
