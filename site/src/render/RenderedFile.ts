import { hashBytes } from '../releases/hashBytes.ts';

interface FileOfUnit {
  /** public path, e.g. `/kreis-soest/hilfe/` */
  readonly path: string;
  /** file below the root of the build, e.g. `kreis-soest/hilfe.html` */
  readonly file: string;
  /** 404 for the page that answers for unknown addresses */
  readonly status: 200 | 404;
  readonly contentType: string;
  /** of the bytes, in hexadecimal */
  readonly sha256: string;
}

/** One public address of a unit, rendered. */
export interface RenderedFile extends FileOfUnit {
  readonly bytes: Uint8Array;
}

/** A page that is as it was rendered before: its bytes are in an earlier build of the unit, not in memory. */
export interface KnownFile extends FileOfUnit {
  readonly bytes: null;
  readonly size: number;
}

export type UnitFile = RenderedFile | KnownFile;

/** The bytes must never change from now on. */
export function renderedFile({ path, file, status, contentType, bytes }: Omit<RenderedFile, 'sha256'>): RenderedFile {
  return { path, file, status, contentType, bytes, sha256: hashBytes(bytes) };
}

export function toKnown({ path, file, status, contentType, bytes, sha256 }: RenderedFile): KnownFile {
  return { path, file, status, contentType, bytes: null, size: bytes.byteLength, sha256 };
}

export function sizeOfFile(file: UnitFile): number {
  return file.bytes === null ? file.size : file.bytes.byteLength;
}

/** The bytes of a `KnownFile` are needed and not where they were: whoever asked has to render the page again. */
export class BytesAreGone extends Error {
  override name = 'BytesAreGone';

  constructor({ path }: KnownFile) {
    super(`No build holds the page ${path} as it was rendered before`);
  }
}
