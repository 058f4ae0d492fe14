import { APIError, type CollectionBeforeOperationHook } from 'payload';
import { detectUploadType } from '../uploads/detectUploadType.ts';
import { safeFileName } from '../uploads/safeFileName.ts';
import { largestUpload, tooLarge } from '../uploads/uploadLimits.ts';

/** `beforeOperation` of media: refuses what is too large or of another type than it says, and gives the file a safe name. */
export const checkUpload: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { file } = req;
  if (!file || (operation !== 'create' && operation !== 'update')) return args;
  if (file.size > largestUpload) throw new APIError(tooLarge, 413, undefined, true);
  const type = detectUploadType(file.data);
  if (type === null) {
    throw new APIError(
      `„${file.name}“ kann nicht hochgeladen werden. Erlaubt sind Bilder (JPEG, PNG, WebP, AVIF) und PDF-Dateien; es zählt der Inhalt, nicht die Endung.`,
      415,
      undefined,
      true,
    );
  }
  file.mimetype = type;
  file.name = safeFileName(file.name, type);
  return args;
};
