'use client';

import type { DiffLine } from '../../operations/diff/diffPages.ts';
import type { PageDiffAnswer } from '../../operations/diff/readPageDiff.ts';
import { useAnswer } from './useAnswer.ts';

const signs = { same: ' ', removed: '−', added: '+' } as const;
const spoken = { same: 'unverändert', removed: 'vorher', added: 'nachher' } as const;

/** The text of a page before and after. Telephone numbers come first: a wrong one does the most harm. */
export function PageDiff({ url }: { url: string }) {
  const { answer, problem } = useAnswer<PageDiffAnswer>(url);
  if (problem) return <p>{problem}</p>;
  if (!answer) return <p>Der Vergleich wird geladen …</p>;
  if (answer.state === 'unavailable') return <p>{answer.reason}</p>;
  const { lines, isCut, numbersAdded, numbersRemoved } = answer.diff;
  return (
    <div className="operations__diff">
      {numbersRemoved.length > 0 ? <Numbers numbers={numbersRemoved} title="Nicht mehr auf der Seite" /> : null}
      {numbersAdded.length > 0 ? <Numbers numbers={numbersAdded} title="Neu auf der Seite" /> : null}
      {lines.length === 0 ? <p>Der sichtbare Text ist gleich geblieben.</p> : null}
      {lines.map((line, index) => (
        <Line key={index} line={line} />
      ))}
      {isCut ? <p>Es gibt weitere Unterschiede.</p> : null}
    </div>
  );
}

function Numbers({ title, numbers }: { title: string; numbers: string[] }) {
  return (
    <p>
      <strong>{title}:</strong>{' '}
      {numbers.map((number) => (
        <mark className="operations__phone" key={number}>
          {number}
        </mark>
      ))}
    </p>
  );
}

function Line({ line }: { line: DiffLine }) {
  if (line.kind === 'gap') return <p className="operations__gap">…</p>;
  return (
    <p className="operations__line" data-kind={line.kind}>
      <span aria-hidden="true">{signs[line.kind]} </span>
      <span className="operations__spoken">{spoken[line.kind]}: </span>
      {line.segments.map(({ text, isChanged, isPhone }, index) => {
        const className = [isPhone ? 'operations__phone' : '', isChanged ? 'operations__changed' : ''].join(' ').trim();
        return className ? (
          <mark className={className} key={index}>
            {text}
          </mark>
        ) : (
          <span key={index}>{text}</span>
        );
      })}
    </p>
  );
}
