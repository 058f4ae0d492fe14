export interface Outcome {
  readonly passed: number;
  readonly failed: number;
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
