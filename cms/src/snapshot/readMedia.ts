import { rememberByObject } from '@schutznetz/shared/memory/rememberByObject.ts';
import type { FindMedia, MediaRecord } from './toContract.ts';
import type { RawDocument, SnapshotSource } from './SnapshotSource.ts';

type StoredSize = { filename?: string | null; width?: number | null; height?: number | null };

const imageSizes = ['small', 'medium', 'large'];

/** Reads the files with these ids, each in the two forms that the contract knows. */
export async function readMedia(source: SnapshotSource, ids: ReadonlySet<number>): Promise<FindMedia> {
  if (ids.size === 0) return () => undefined;
  const { media } = await source.read({ media: { of: 'media', where: { id: { in: [...ids] } } } });
  const records = new Map(media.map((document) => [document.id, mediaRecordOf(document)]));
  return (id) => records.get(id);
}

/** The same document gives the same object, by which is seen that nothing of the file has changed. */
const mediaRecordOf = rememberByObject(toMediaRecord);

function toMediaRecord(doc: RawDocument): MediaRecord {
  const sizes = (doc['sizes'] ?? {}) as Record<string, StoredSize | null | undefined>;
  const variants = [...imageSizes.map((name) => sizes[name]), doc as StoredSize].flatMap((size) =>
    size?.filename && size.width && size.height
      ? [{ file: size.filename, width: size.width, height: size.height }]
      : [],
  );
  return {
    image: { id: doc.id, alt: doc['alt'], variants },
    download: {
      id: doc.id,
      title: doc['title'] ?? doc['alt'] ?? doc['filename'],
      file: doc['filename'],
      mimeType: doc['mimeType'],
      bytes: doc['filesize'],
    },
  };
}
