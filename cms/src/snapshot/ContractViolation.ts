import type { ContractProblem } from './contractProblem.ts';

const shown = 3;

/** Stops the publication of a unit; `message` is for the people of the office. */
export class ContractViolation extends Error {
  override name = 'ContractViolation';
  readonly problems: ContractProblem[];

  constructor(problems: ContractProblem[]) {
    const named = problems
      .slice(0, shown)
      .map(({ kind, title, message }) => `${kind} „${title}“ passt so nicht auf die Website. ${message}`);
    const more = problems.length - named.length;
    if (more > 0)
      named.push(more === 1 ? 'Ein weiterer Eintrag passt auch nicht.' : `${more} weitere Einträge passen auch nicht.`);
    super([...named, 'Bis dahin bleibt die bisherige Fassung öffentlich.'].join(' '));
    this.problems = problems;
  }
}
