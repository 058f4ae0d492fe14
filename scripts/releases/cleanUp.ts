import { collectGarbage } from '@schutznetz/site/releases/collectGarbage.ts';
import type { Answer, Place } from './Place.ts';

/** Removes what no kept release needs. */
export async function cleanUp({ store }: Place): Promise<Answer> {
  const collected = await collectGarbage({ store });
  const { releases, builds, files, assets, temporary } = collected;
  const text = `Gelöscht: ${releases} Veröffentlichungen, ${builds} Stände, ${files} einzelne Dateien weiterer Stände, ${assets} Stile und Skripte, ${temporary} angefangene Dateien.`;
  return { text, data: collected, isGood: true };
}
