/**
 * File of a release that holds a public path, relative to the root of the release: `/kreis-soest/hilfe/` is
 * `kreis-soest/hilfe.html`, `/` is `index.html`. Not a folder for each page: making the folders took most of the time
 * of writing a build. Throws on what is no clean absolute path, so that nothing can lead out of the release.
 */
export function fileOfPath(path: string): string {
  const isClean = /^\/(?:[A-Za-z0-9_][A-Za-z0-9._-]*\/)*(?:[A-Za-z0-9_][A-Za-z0-9._-]*)?$/.test(path);
  if (!isClean) throw new Error(`Not a public path: ${JSON.stringify(path)}`);
  if (path === '/') return 'index.html';
  return path.endsWith('/') ? `${path.slice(1, -1)}.html` : path.slice(1);
}
