import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { UnitVerification } from '@schutznetz/cms/operations/verify/verifyContent.ts';
import { currentNumber, readRelease } from '@schutznetz/site/releases/readRelease.ts';
import { verifyRelease } from '@schutznetz/site/releases/verifyRelease.ts';
import type { Answer, Place } from './Place.ts';

const siteDist = join(import.meta.dirname, '../../site/dist');

/**
 * Compares a release with its manifests byte for byte, and the live one with what the content gives when it is rendered.
 * @param wanted number of the release; the live one with null
 */
export async function verify(place: Place, wanted: number | null, bytesOnly: boolean): Promise<Answer> {
  const { store, databaseProblem } = place;
  const live = await currentNumber(store);
  const number = wanted ?? live;
  if (number === null) {
    const message = `Unter ${store.root} ist nichts veröffentlicht.`;
    return { text: message, data: { message }, isGood: false };
  }
  const bytes = await verifyRelease(store, number);
  const lines = bytes.problems.map(
    ({ unit, file, problem }) => `✗ ${[unit, file].filter(Boolean).join(' ')}: ${problem}`,
  );
  lines.unshift(
    bytes.isSound
      ? `✓ Veröffentlichung ${number}: alle ${bytes.files} Dateien sind Byte für Byte die veröffentlichten.`
      : `✗ Veröffentlichung ${number}: ${bytes.problems.length} von ${bytes.files} Dateien sind beschädigt, fehlen oder sind fremd.`,
  );
  // Only the live one has to be what the content says today.
  const isComparable = number === live && !bytesOnly;
  const content = isComparable && place.database ? await compareContent(place, number) : null;
  if (isComparable && !content) lines.push(`✗ Mit dem Inhalt nicht vergleichbar. ${databaseProblem ?? ''}`);
  lines.push(...(content ?? []).map(describeUnit));
  const isContentGood =
    !isComparable || (content?.every(({ state }) => state === 'equal' || state === 'held') ?? false);
  return { text: lines.join('\n'), data: { ...bytes, content }, isGood: bytes.isSound && isContentGood };
}

async function compareContent(place: Place, number: number): Promise<UnitVerification[]> {
  const { store, dataDir, databaseUrl, environment } = place;
  // Payload's configuration takes them when it is loaded. No token is signed here, so the secret does not matter.
  Object.assign(process.env, {
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    PAYLOAD_SECRET: environment.payloadSecret ?? randomBytes(32).toString('hex'),
  });
  const { getPayload } = await import('payload');
  const { default: config } = await import('@schutznetz/cms/payload.config.ts');
  const { verifyContent } = await import('@schutznetz/cms/operations/verify/verifyContent.ts');
  const { loadCompiledSite } = await import('@schutznetz/site/render/loadCompiledSite.ts');
  // Payload's messages would stand in the output of the command.
  Object.assign(await config, { logger: { options: { level: 'silent' } } });
  const payload = await getPayload({ config, disableOnInit: true });
  try {
    return await verifyContent({
      payload,
      store,
      live: await readRelease(store, number),
      site: await loadCompiledSite(siteDist),
      mediaDir: join(dataDir, 'media'),
      origin: environment.siteUrl,
    });
  } finally {
    await payload.destroy();
  }
}

function describeUnit({ unit, state, reason, paths }: UnitVerification): string {
  if (state === 'equal') return `✓ ${unit}: entspricht dem Inhalt.`;
  const more = paths.length > 20 ? [`    und ${paths.length - 20} weitere`] : [];
  return [
    `${state === 'held' ? '–' : '✗'} ${unit}: ${reason ?? ''}`,
    ...paths.slice(0, 20).map((path) => `    ${path}`),
    ...more,
  ].join('\n');
}
