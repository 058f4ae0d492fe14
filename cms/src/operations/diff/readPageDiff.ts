import { readFile } from 'node:fs/promises';
import type { Store } from '@schutznetz/site/releases/openStore.ts';
import { pathOfFile } from '@schutznetz/site/releases/pathOfFile.ts';
import { readBuild } from '@schutznetz/site/releases/readBuild.ts';
import { currentNumber, readRelease } from '@schutznetz/site/releases/readRelease.ts';
import { StoreError } from '@schutznetz/site/releases/StoreError.ts';
import { diffPages, type PageDiff } from './diffPages.ts';
import { visibleLines } from './visibleLines.ts';

/** The difference, or why there is none to show, as a German sentence. */
export type PageDiffAnswer = { state: 'shown'; diff: PageDiff } | { state: 'unavailable'; reason: string };

const unavailable = (reason: string): PageDiffAnswer => ({ state: 'unavailable', reason });

/**
 * What a release changed in the text of one of its files.
 * @param path public path that the release added, changed or removed in `unit`; nothing else is read
 */
export async function readPageDiff({
  store,
  number,
  unit,
  path,
}: {
  store: Store;
  number: number;
  unit: string;
  path: string;
}): Promise<PageDiffAnswer> {
  try {
    if ((await currentNumber(store)) === null)
      return unavailable(
        'Die veröffentlichten Seiten liegen nicht auf dem Rechner, auf dem die Redaktion läuft. Der Vergleich ist dort nur mit dem Befehl „npm run releases -- show“ möglich, wo der Veröffentlichungsdienst läuft.',
      );
    const release = await readRelease(store, number);
    const changes = release.changes[unit];
    if (!changes || ![...changes.added, ...changes.changed, ...changes.removed].includes(path))
      return unavailable('Diese Seite hat die Veröffentlichung nicht verändert.');
    const previous = release.previous === null ? null : await readRelease(store, release.previous);
    const before = await readText({ store, unit, build: previous?.units[unit], path });
    const after = await readText({ store, unit, build: release.units[unit], path });
    if (before === null || after === null)
      return unavailable('Diese Datei enthält keinen Text, der sich vergleichen lässt.');
    return { state: 'shown', diff: diffPages(before, after) };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return unavailable(`Der Vergleich ist nicht (mehr) möglich. ${error.message}`);
  }
}

/** Lines of a file; none when the build has no such file, null when it is no text. */
async function readText({
  store,
  unit,
  build,
  path,
}: {
  store: Store;
  unit: string;
  build: string | undefined;
  path: string;
}): Promise<string[] | null> {
  if (build === undefined) return [];
  const entry = (await readBuild({ store, unit, build })).files[path];
  if (!entry) return [];
  if (!/^(?:text\/|application\/(?:[a-z.+-]*json|[a-z.+-]*xml))/.test(entry.contentType)) return null;
  const text = await readFile(pathOfFile({ store, unit, build }, entry), 'utf8');
  return entry.contentType.startsWith('text/html') ? visibleLines(text) : text.split(/\r?\n/);
}
