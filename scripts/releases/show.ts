import { readPageDiff, type PageDiffAnswer } from '@schutznetz/cms/operations/diff/readPageDiff.ts';
import type { DiffLine } from '@schutznetz/cms/operations/diff/diffPages.ts';
import { readRelease } from '@schutznetz/site/releases/readRelease.ts';
import type { Release } from '@schutznetz/site/releases/release.ts';
import { describeCause, formatInstant, overviewOf } from './describeRelease.ts';
import type { Answer, Place } from './Place.ts';

type Difference = { unit: string; path: string; answer: PageDiffAnswer };

/** One release as it stands on the disk. Throws `StoreError` when it is not kept. */
export async function show({ store }: Place, number: number, withDiff: boolean): Promise<Answer> {
  const release = await readRelease(store, number);
  const differences: Difference[] = [];
  for (const [unit, { added, changed, removed }] of withDiff ? Object.entries(release.changes) : [])
    for (const path of [...changed, ...added, ...removed])
      differences.push({ unit, path, answer: await readPageDiff({ store, number, unit, path }) });
  const text = [...describe(release), ...differences.flatMap(describeDifference)].join('\n');
  return { text, data: withDiff ? { ...release, differences } : release, isGood: true };
}

function describe(release: Release): string[] {
  const { n, at, previous, changes, held, notes, stages } = release;
  const lines = [`Veröffentlichung ${n}, ${formatInstant(at)}${previous === null ? '' : `, nach ${previous}`}`];
  lines.push(`Anlass: ${overviewOf(release).causes.map(describeCause).join(', ')}`);
  const times = Object.entries(stages).map(([stage, ms]) => `${stage} ${Math.round(ms)} ms`);
  if (times.length > 0) lines.push(`Dauer: ${times.join(', ')}`);
  for (const [unit, { added, changed, removed }] of Object.entries(changes)) {
    lines.push('', unit);
    for (const path of added) lines.push(`  + ${path}`);
    for (const path of changed) lines.push(`  ~ ${path}`);
    for (const path of removed) lines.push(`  − ${path}`);
  }
  for (const [unit, { to }] of Object.entries(held)) lines.push('', `${unit}: festgehalten auf Veröffentlichung ${to}`);
  if (notes.length > 0) lines.push('', ...notes);
  return lines;
}

function describeDifference({ path, answer }: Difference): string[] {
  if (answer.state === 'unavailable') return ['', path, `  ${answer.reason}`];
  const { lines, numbersAdded, numbersRemoved } = answer.diff;
  const numbers = [
    ...numbersRemoved.map((number) => `  ! Nummer nicht mehr auf der Seite: ${number}`),
    ...numbersAdded.map((number) => `  ! Nummer neu auf der Seite: ${number}`),
  ];
  return ['', path, ...numbers, ...lines.map(describeLine)];
}

function describeLine(line: DiffLine): string {
  if (line.kind === 'gap') return '    …';
  const sign = line.kind === 'same' ? ' ' : line.kind === 'added' ? '+' : '−';
  return `  ${sign} ${line.segments.map(({ text }) => text).join('')}`;
}
