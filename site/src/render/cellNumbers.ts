/**
 * Names of cells (see `recordReads`), each kept once in this thread: pages remember thousands of them, and cells of
 * different units have the same names.
 */
const numbers = new Map<string, number>();
const names: string[] = [];

/** The number of a cell in this thread; a name that is new gets the next one. */
export function numberOf(cell: string): number {
  const known = numbers.get(cell);
  if (known !== undefined) return known;
  const number = names.push(cell) - 1;
  numbers.set(cell, number);
  return number;
}

/** The name of a cell that has a number in this thread. */
export function nameOf(number: number): string {
  const name = names[number];
  if (name === undefined) throw new Error(`No cell has the number ${number}`);
  return name;
}
