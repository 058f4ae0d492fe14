/** One public address of a unit, rendered. */
export interface RenderedFile {
  /** public path, e.g. `/kreis-soest/hilfe/` */
  readonly path: string;
  /** file below the root of the build, e.g. `kreis-soest/hilfe.html` */
  readonly file: string;
  /** 404 for the page that answers for unknown addresses */
  readonly status: 200 | 404;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}
