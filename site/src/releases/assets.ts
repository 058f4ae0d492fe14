import { access, mkdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { dirname } from 'node:path';
import { z } from 'zod';
import { compress } from './compress.ts';
import { contentTypeOf } from './contentTypeOf.ts';
import { syncAll } from './durable.ts';
import { hashBytes } from './hashBytes.ts';
import { assetsDir, codeDir, tempDir, type Store } from './openStore.ts';
import { StoreError, systemCode, toStoreError } from './StoreError.ts';

const assetFile = z.object({
  contentType: z.string(),
  bytes: z.int().nonnegative(),
  sha256: z.string(),
  br: z.int().positive().nullable(),
  gz: z.int().positive().nullable(),
});

/** `code/<version>.json`: the assets that pages of this code version name, by public path. */
export const assetList = z.object({ codeVersion: z.string(), assets: z.record(z.string(), assetFile) });

export type AssetFile = z.infer<typeof assetFile>;
export type AssetList = z.infer<typeof assetList>;

/** A content-named file of the compiled site: its public path, e.g. `/_astro/base.Bx3k.css`, and where it lies. */
export interface Asset {
  readonly path: string;
  readonly source: string;
}

/**
 * Adds the assets of a compiled site to the store. What is there already is not written again. Throws `StoreError`.
 * @param site `assets` are the files whose names change with their content
 */
export async function addAssets(
  store: Store,
  site: { readonly codeVersion: string; readonly assets: readonly Asset[] },
): Promise<void> {
  const { codeVersion } = site;
  try {
    if (await hasAssets(store, codeVersion)) return await markAsNewest(store, codeVersion);
    const assets: Record<string, AssetFile> = {};
    for (const asset of site.assets) assets[asset.path] = await addAsset(store, asset);
    await putInPlace(store, `${codeDir(store)}/${codeVersion}.json`, JSON.stringify({ codeVersion, assets }));
  } catch (error) {
    throw toStoreError(error, 'Das Ablegen der Stile, Skripte und Schriften');
  }
}

/** Throws `missing-assets`: a page must never go live before what it loads. */
export async function requireAssets(store: Store, codeVersion: string): Promise<void> {
  if (!(await hasAssets(store, codeVersion)))
    throw new StoreError(
      'missing-assets',
      `Die Stile und Skripte der Programmversion ${codeVersion} sind noch nicht abgelegt. Starten Sie den Veröffentlichungsdienst neu.`,
    );
}

export async function readAssetList(store: Store, codeVersion: string): Promise<AssetList> {
  try {
    return assetList.parse(JSON.parse(await readFile(`${codeDir(store)}/${codeVersion}.json`, 'utf8')));
  } catch (error) {
    throw new StoreError(
      'damaged',
      `Die Liste der Stile und Skripte der Programmversion ${codeVersion} ist nicht lesbar.`,
      error,
    );
  }
}

async function hasAssets(store: Store, codeVersion: string): Promise<boolean> {
  try {
    await access(`${codeDir(store)}/${codeVersion}.json`);
    return true;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false;
    throw error;
  }
}

/** The clean-up keeps the newest code version even before a build is made with it; after a step back that is an older one. */
async function markAsNewest(store: Store, codeVersion: string): Promise<void> {
  const time = new Date();
  await utimes(`${codeDir(store)}/${codeVersion}.json`, time, time);
}

async function addAsset(store: Store, { path, source }: Asset): Promise<AssetFile> {
  const bytes = await readFile(source);
  const contentType = contentTypeOf(path);
  const { br, gz } = await compress(bytes, contentType, 'small');
  const target = `${assetsDir(store)}${path}`;
  await mkdir(dirname(target), { recursive: true });
  if (br) await putInPlace(store, `${target}.br`, br);
  if (gz) await putInPlace(store, `${target}.gz`, gz);
  await putInPlace(store, target, bytes);
  return {
    contentType,
    bytes: bytes.byteLength,
    sha256: hashBytes(bytes),
    br: br?.byteLength ?? null,
    gz: gz?.byteLength ?? null,
  };
}

/** Two processes may add the same file: both write equal bytes, and a reader sees one of them, complete. */
async function putInPlace(store: Store, target: string, bytes: Uint8Array | string): Promise<void> {
  const temp = `${tempDir(store)}/file-${randomBytes(8).toString('hex')}`;
  try {
    await writeFile(temp, bytes);
    await syncAll([temp]);
    await rename(temp, target);
  } catch (error) {
    await rm(temp, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncAll([dirname(target)]);
}
