import type { CollectionBeforeOperationHook } from 'payload';
import { EditorError } from '../errors/EditorError.ts';
import { detectUploadType } from '../uploads/detectUploadType.ts';
import { safeFileName } from '../uploads/safeFileName.ts';
import { largestUpload, tooLarge } from '../uploads/uploadLimits.ts';

/** `beforeOperation` of media: refuses what is too large or of another type than it says, and gives the file a safe name. */
export const checkUpload: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { file } = req;
  if (!file || (operation !== 'create' && operation !== 'update')) return args;
  if (file.size > largestUpload) throw new EditorError({ name: 'DateiZuGross', message: tooLarge, status: 413 });
  const type = detectUploadType(file.data);
  if (type === null) {
    throw new EditorError({
      name: 'DateiTypNichtErlaubt',
      status: 415,
      message: `„${file.name}“ kann nicht hochgeladen werden. Erlaubt sind Bilder (JPEG, PNG, WebP, AVIF) und PDF-Dateien; es zählt der Inhalt, nicht die Endung.`,
    });
  }
  file.mimetype = type;
  file.name = safeFileName(file.name, type);
  return args;
};
