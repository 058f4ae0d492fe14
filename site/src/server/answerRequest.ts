import type { IncomingHttpHeaders } from 'node:http';
import { assetsDir, type Store } from '../releases/openStore.ts';
import { pathOfFile } from '../releases/pathOfFile.ts';
import type { Answer } from './Answer.ts';
import { chooseVariant } from './chooseVariant.ts';
import { emergencyPage } from './emergencyPage.ts';
import { entityTag, isNotModified } from './entityTag.ts';
import type { AssetFinder } from './findAsset.ts';
import { findResource } from './findResource.ts';
import type { LiveRelease } from './liveRelease.ts';
import { parseTarget } from './parseTarget.ts';

export interface Asked {
  readonly method: string;
  /** target of the request line */
  readonly url: string;
  readonly headers: Pick<IncomingHttpHeaders, 'accept-encoding' | 'if-none-match'>;
}

/** Answers a request for a page, a file or an asset out of one release. Throws `StoreError` where the store is damaged. */
export async function answerRequest({
  store,
  live,
  findAsset,
  asked,
}: {
  store: Store;
  live: LiveRelease | null;
  findAsset: AssetFinder;
  asked: Asked;
}): Promise<Answer> {
  if (asked.method !== 'GET' && asked.method !== 'HEAD')
    return {
      ...plainAnswer(405, 'Diese Adresse kann nur gelesen werden.'),
      headers: { ...plainHeaders, allow: 'GET, HEAD' },
    };
  const target = parseTarget(asked.url);
  if (target.kind === 'refused') return plainAnswer(target.status, 'Diese Adresse ist ungültig.');
  const { path, query } = target;

  if (path.startsWith('/_astro/')) {
    const asset = await findAsset(path);
    if (!asset) return plainAnswer(404, 'Diese Datei gibt es nicht.');
    return fileAnswer({ file: `${assetsDir(store)}${path}`, stored: asset, asked, cacheControl: forever });
  }
  if (!live) return emergencyPage();
  const resource = await findResource(live, path);
  if (resource.kind === 'missing') return plainAnswer(404, 'Diese Seite gibt es nicht. Bei Gefahr: 110 oder 112.');
  if (resource.kind === 'moved') {
    return {
      status: resource.status,
      headers: { location: `${resource.to}${query}`, 'cache-control': 'no-cache' },
      body: { kind: 'none' },
    };
  }
  const { manifest, entry } = resource;
  const file = pathOfFile({ store, unit: manifest.unit, build: manifest.build }, entry);
  return fileAnswer({ file, stored: entry, asked, cacheControl: 'no-cache', status: entry.status });
}

const forever = 'public, max-age=31536000, immutable';

const plainHeaders = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };

function plainAnswer(status: number, text: string): Answer {
  return { status, headers: plainHeaders, body: { kind: 'text', text: `${text}\n` } };
}

interface StoredFile {
  readonly contentType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly br: number | null;
  readonly gz: number | null;
}

function fileAnswer({
  file,
  stored,
  asked,
  cacheControl,
  status = 200,
}: {
  file: string;
  stored: StoredFile;
  asked: Asked;
  cacheControl: string;
  status?: 200 | 404;
}): Answer {
  const { encoding, ending, bytes } = chooseVariant(stored, asked.headers['accept-encoding']);
  const tag = entityTag(stored.sha256, encoding);
  const headers: Record<string, string | number> = { 'cache-control': cacheControl, etag: tag };
  // Also on the uncompressed answer: a cache must not hand it to who could have had less.
  if (stored.br !== null || stored.gz !== null) headers['vary'] = 'Accept-Encoding';
  if (status === 200 && isNotModified(asked.headers['if-none-match'], tag))
    return { status: 304, headers, body: { kind: 'none' } };
  headers['content-type'] = stored.contentType;
  if (encoding !== 'identity') headers['content-encoding'] = encoding;
  return { status, headers, body: { kind: 'file', path: `${file}${ending}`, bytes } };
}
