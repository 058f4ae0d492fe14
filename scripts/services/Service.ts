/** A long-running part of the whole. */
export interface Service {
  /** short and unique; stands before each line on the console and names the log file */
  readonly name: string;
  /** arguments of Node.js; paths are absolute */
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** answers 200 when the part can do its work; null where there is nothing to ask */
  readonly health: string | null;
  /** true: an answer is enough, also one that says that there is nothing to show */
  readonly mayBeEmpty: boolean;
}
