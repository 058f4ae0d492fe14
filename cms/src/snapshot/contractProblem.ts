import { z } from 'zod';
import type { RawDocument } from './SnapshotSource.ts';

/** A document that cannot be shown as it is, said to the person who edits it. */
export type ContractProblem = {
  collection: string;
  documentId: number | null;
  title: string;
  /** German, one sentence a field */
  message: string;
};

/** Stops the publication of a unit; `message` is for the people of the office. */
export class ContractViolation extends Error {
  override name = 'ContractViolation';
  readonly problems: ContractProblem[];

  constructor(problems: ContractProblem[]) {
    super(problems.map((problem) => `„${problem.title}“: ${problem.message}`).join(' '));
    this.problems = problems;
  }
}

export function contractProblem({
  collection,
  record,
  error,
}: {
  collection: string;
  record: RawDocument | Record<string, unknown>;
  error: z.ZodError;
}): ContractProblem {
  const title = ['title', 'name', 'term', 'citation']
    .map((field) => record[field])
    .find((value) => typeof value === 'string');
  const fields = [...new Set(error.issues.map((issue) => issue.path.join(' › ') || 'das Dokument'))];
  return {
    collection,
    documentId: typeof record['id'] === 'number' ? record['id'] : null,
    title: typeof title === 'string' ? title : collection,
    message: `Bitte prüfen Sie ${fields.length === 1 ? 'das Feld' : 'die Felder'} ${fields.join(', ')}: ${describe(error)}`,
  };
}

function describe(error: z.ZodError): string {
  const german = z.locales.de().localeError;
  const sentences = error.issues.map((issue) => {
    const text = german(issue as z.core.$ZodRawIssue);
    return (typeof text === 'string' ? text : text?.message) ?? issue.message;
  });
  return `${[...new Set(sentences)].join('; ')}.`;
}
