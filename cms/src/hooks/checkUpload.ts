import type { CollectionBeforeOperationHook } from 'payload';
import { EditorError } from '../errors/EditorError.ts';
import { detectUploadType } from '../uploads/detectUploadType.ts';
import { isDamagedPicture } from '../uploads/isDamagedPicture.ts';
import { safeFileName } from '../uploads/safeFileName.ts';
import { largestUpload, tooLarge } from '../uploads/uploadLimits.ts';

/** `beforeOperation` of media: refuses what is too large, of another type than it says or damaged, and gives the file a safe name. */
export const checkUpload: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
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
  // This runs before access is checked: nobody makes the server decode pictures without an account.
  const known = Boolean(req.user) || req.payloadAPI === 'local';
  if (type.startsWith('image/') && known && (await isDamagedPicture(file.data))) {
    throw new EditorError({
      name: 'DateiBeschaedigt',
      status: 422,
      message: 'Die Datei ist beschädigt. Bitte speichern oder exportieren Sie sie noch einmal.',
    });
  }
  file.mimetype = type;
  file.name = safeFileName(file.name, type);
  return args;
};
