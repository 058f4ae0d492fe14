import { diffArrays } from 'diff';
import { splitTokens, type Token } from './splitTokens.ts';

export type DiffSegment = { text: string; isChanged: boolean; isPhone: boolean };

export type DiffLine = { kind: 'same' | 'removed' | 'added'; segments: DiffSegment[] } | { kind: 'gap' };

export type PageDiff = {
  lines: DiffLine[];
  /** there are more differences than are listed */
  isCut: boolean;
  /** telephone numbers that the page shows no more or for the first time, as they are written there */
  numbersRemoved: string[];
  numbersAdded: string[];
};

const shownLines = 500;

/** Compares the visible lines of a page before and after; unchanged lines only stand beside changed ones. */
export function diffPages(before: string[], after: string[]): PageDiff {
  const lines: DiffLine[] = [];
  const chunks = diffArrays(before, after);
  chunks.forEach((chunk, index) => {
    if (chunk.removed) lines.push(...changedLines({ kind: 'removed', chunk, others: chunks[index + 1] }));
    else if (chunk.added) lines.push(...changedLines({ kind: 'added', chunk, others: chunks[index - 1] }));
    else lines.push(...context(chunk.value, { first: index === 0, last: index === chunks.length - 1 }));
  });
  return {
    lines: lines.slice(0, shownLines),
    isCut: lines.length > shownLines,
    numbersRemoved: numbersMissing(before, after),
    numbersAdded: numbersMissing(after, before),
  };
}

type Chunk = ReturnType<typeof diffArrays<string>>[number];

/** Each line is compared word by word with the line that took its place, if one did. */
function changedLines({
  kind,
  chunk,
  others,
}: {
  kind: 'removed' | 'added';
  chunk: Chunk;
  others: Chunk | undefined;
}): DiffLine[] {
  const isReplaced = kind === 'removed' ? others?.added : others?.removed;
  return chunk.value.map((line, index) => {
    const other = isReplaced ? others?.value[index] : undefined;
    return { kind, segments: other === undefined ? wholly(line, true) : compareWords(line, other) };
  });
}

function compareWords(line: string, other: string): DiffSegment[] {
  const isSame = (a: Token, b: Token) => a.text === b.text;
  return diffArrays(splitTokens(other), splitTokens(line), { comparator: isSame })
    .filter((part) => !part.removed)
    .flatMap((part) => part.value.map((token) => toSegment(token, part.added)))
    .reduce(joinSegments, []);
}

function wholly(line: string, isChanged: boolean): DiffSegment[] {
  return splitTokens(line)
    .map((token) => toSegment(token, isChanged))
    .reduce(joinSegments, []);
}

function toSegment({ text, number }: Token, isChanged: boolean): DiffSegment {
  return { text, isChanged, isPhone: number !== null };
}

function joinSegments(joined: DiffSegment[], next: DiffSegment): DiffSegment[] {
  const last = joined.at(-1);
  if (!last || last.isChanged !== next.isChanged || last.isPhone || next.isPhone) return [...joined, next];
  return [...joined.slice(0, -1), { ...last, text: last.text + next.text }];
}

function context(lines: string[], { first, last }: { first: boolean; last: boolean }): DiffLine[] {
  const same = (line: string): DiffLine => ({ kind: 'same', segments: wholly(line, false) });
  if (first && last) return [];
  if (lines.length <= 2) return lines.map(same);
  const head = first ? [] : lines.slice(0, 1).map(same);
  const tail = last ? [] : lines.slice(-1).map(same);
  return [...head, { kind: 'gap' }, ...tail];
}

function numbersMissing(here: string[], there: string[]): string[] {
  const others = new Set(numbersOf(there).map(({ number }) => number));
  const missing = numbersOf(here).filter(({ number }) => !others.has(number));
  // As the page writes them where they stand first.
  return [...new Map(missing.reverse().map(({ number, text }) => [number, text])).values()].reverse();
}

function numbersOf(lines: string[]): Token[] {
  return lines.flatMap(splitTokens).filter(({ number }) => number !== null);
}
