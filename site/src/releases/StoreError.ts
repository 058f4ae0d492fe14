export type StoreErrorCode =
  | 'disk-full'
  | 'read-only'
  | 'damaged'
  | 'missing-media'
  | 'missing-assets'
  | 'unknown-build'
  | 'unknown-release'
  | 'busy'
  | 'failed';

/** What went wrong in the release store. The message is German, for the operations view; `code` is what code decides by. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'StoreError';
    this.code = code;
  }
}

/**
 * Turns what the file system threw into a sentence that says what happened and what to do.
 * @param what German, completes "… ist nicht gelungen", e.g. "Das Schreiben der Einheit kreis-soest"
 */
export function toStoreError(error: unknown, what: string): StoreError {
  if (error instanceof StoreError) return error;
  const stays = 'Die bisherige Veröffentlichung bleibt sichtbar.';
  switch (systemCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new StoreError(
        'disk-full',
        `${what} ist nicht gelungen, weil der Speicher voll ist. ${stays} Schaffen Sie Platz und veröffentlichen Sie dann noch einmal.`,
        error,
      );
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return new StoreError(
        'read-only',
        `${what} ist nicht gelungen, weil im Datenverzeichnis nicht geschrieben werden darf. ${stays} Prüfen Sie die Rechte und ob der Datenträger nur zum Lesen eingebunden ist.`,
        error,
      );
    default:
      return new StoreError(
        'failed',
        `${what} ist nicht gelungen: ${error instanceof Error ? error.message : String(error)}. ${stays}`,
        error,
      );
  }
}

/** The `code` of a Node.js system error, e.g. `ENOENT`. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
