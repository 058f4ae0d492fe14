export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** names of tests that this machine or this user could not run; shown, as they prove nothing */
  readonly skipped?: readonly string[];
  /** shown when something failed */
  readonly output: string;
}

/** A piece of `npm test`. */
export interface Task {
  readonly name: string;
  /** names of tasks that have to be over, well or not */
  readonly after: readonly string[];
  readonly run: (filters: readonly string[]) => Promise<Outcome>;
}
