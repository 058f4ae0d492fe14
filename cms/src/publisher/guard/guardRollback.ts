import { readFile } from 'node:fs/promises';
import type { Store } from '@schutznetz/site/releases/openStore.ts';
import { pathOfFile } from '@schutznetz/site/releases/pathOfFile.ts';
import { readBuild } from '@schutznetz/site/releases/readBuild.ts';
import type { Release } from '@schutznetz/site/releases/release.ts';
import { renderedFile, type RenderedFile } from '@schutznetz/site/render/RenderedFile.ts';
import type { Publisher } from '../Publisher.ts';
import { readBatch } from '../readBatch.ts';
import { guardSecrets } from './guardSecrets.ts';
import { SecretFound } from './SecretFound.ts';
import { secretsOf } from './secretsOf.ts';

/**
 * Looks through the builds that a step back would make public for what is not public today: a number may have been
 * withdrawn since. @returns a German reason to refuse, or null
 */
export async function guardRollback({
  publisher,
  units,
  live,
  target,
}: {
  publisher: Publisher;
  units: string[];
  live: Release | null;
  target: Release;
}): Promise<string | null> {
  const coming = units.filter((unit) => target.units[unit] && target.units[unit] !== live?.units[unit]);
  if (coming.length === 0) return null;
  const { results, secrets } = await readBatch(publisher, coming, []);
  for (const result of results) {
    // Of a district that is public no longer, or whose content cannot be read, nobody knows what is secret.
    if (result.state !== 'read') continue;
    const files = await readRendered({
      store: publisher.store,
      unit: result.unit,
      build: target.units[result.unit] ?? '',
    });
    try {
      guardSecrets({ files, secrets: secretsOf(result.snapshot, secrets), unit: `${result.unit} (zurück)` });
    } catch (error) {
      if (!(error instanceof SecretFound)) throw error;
      const pages = error.paths.slice(0, 5).join(', ');
      return `Im Stand von Veröffentlichung ${target.n} steht auf ${pages} etwas, das heute nicht mehr öffentlich ist (eine Rufnummer oder E-Mail-Adresse). Darum wurde nichts geändert. Wählen Sie eine andere Veröffentlichung oder einzelne Teile der Website.`;
    }
  }
  return null;
}

/** Pages and other texts of a build; files of the media store hold no text of ours. */
async function readRendered({
  store,
  unit,
  build,
}: {
  store: Store;
  unit: string;
  build: string;
}): Promise<RenderedFile[]> {
  const manifest = await readBuild({ store, unit, build });
  const rendered = Object.entries(manifest.files).filter(([, entry]) => entry.source === null);
  const files: RenderedFile[] = [];
  for (const [path, entry] of rendered) {
    const { file, status, contentType } = entry;
    const bytes = await readFile(pathOfFile({ store, unit, build }, entry));
    files.push(renderedFile({ path, file, status, contentType, bytes }));
  }
  return files;
}
