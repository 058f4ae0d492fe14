import { stat } from 'node:fs/promises';
import { readAssetList } from '../releases/assets.ts';
import { mapLimited } from '../releases/mapLimited.ts';
import type { Store } from '../releases/openStore.ts';
import { pathOfFile } from '../releases/pathOfFile.ts';
import { currentRelease } from '../releases/readRelease.ts';
import type { Release } from '../releases/release.ts';
import { readBuild } from '../releases/readBuild.ts';
import { StoreError } from '../releases/StoreError.ts';
import type { Answer } from './Answer.ts';

/**
 * Answer of `/gesund`: 200 when the live release can be read on the disk and, of every unit, the first page with the length
 * that its manifest says; else 503 with the reason. The bytes themselves are compared by `verifyRelease`.
 */
export async function checkHealth(store: Store): Promise<Answer> {
  try {
    const release = await currentRelease(store);
    if (!release) return healthAnswer(503, { ok: false, grund: 'Es ist noch nichts veröffentlicht.' });
    await checkUnits(store, release);
    const { n, at, units, held } = release;
    return healthAnswer(200, {
      ok: true,
      release: n,
      since: at,
      units: Object.keys(units).length,
      held: Object.keys(held),
    });
  } catch (error) {
    const grund = error instanceof StoreError ? error.message : 'Der Speicher der Website lässt sich nicht lesen.';
    return healthAnswer(503, { ok: false, grund });
  }
}

async function checkUnits(store: Store, { units }: Release): Promise<void> {
  const codeVersions = await mapLimited(Object.entries(units), 8, async ([unit, build]) => {
    const { codeVersion, files } = await readBuild({ store, unit, build });
    const [first] = Object.values(files);
    const size = first ? await sizeOf(pathOfFile({ store, unit, build }, first)) : null;
    if (size === null || size !== first?.bytes)
      throw new StoreError('damaged', `Der Stand ${build} der Einheit ${unit} ist beschädigt: Seiten fehlen.`);
    return codeVersion;
  });
  for (const codeVersion of new Set(codeVersions)) await readAssetList(store, codeVersion);
}

/** Bytes of a file, null when it cannot be found. */
async function sizeOf(path: string): Promise<number | null> {
  return stat(path).then(
    ({ size }) => size,
    () => null,
  );
}

function healthAnswer(status: number, body: object): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: { kind: 'text', text: JSON.stringify(body) },
  };
}
