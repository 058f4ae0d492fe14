import { operations, type OperationName } from './operations.ts';
import { people, type Person } from './people.ts';

export type RightsTable = { person: Person; operation: OperationName; allowed: boolean }[];

/** Reads a table of people and operations with `yes` and `-`. Throws when a person or an operation is missing. */
export function rightsTable(text: string): RightsTable {
  const [head = [], , ...rows] = text
    .trim()
    .split('\n')
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, -1),
    );
  const columns = head.slice(1);
  if (columns.join() !== Object.keys(operations).join()) throw new Error(`columns are ${columns.join()}`);
  if (rows.map(([person]) => person).join(';') !== people.join(';')) throw new Error('a person is missing');
  return rows.flatMap(([person, ...cells]) =>
    cells.map((cell, column) => {
      if (cell !== 'yes' && cell !== '-') throw new Error(`"${cell}" is neither yes nor -`);
      return { person: person as Person, operation: columns[column] as OperationName, allowed: cell === 'yes' };
    }),
  );
}
