interface Details {
  /** Stays the same over versions, so that it can be searched for. */
  readonly name: string;
  /** What happened and why: full German sentences without secrets. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
  readonly cause?: unknown;
}

/** An error that the person at the console can do something about; it is shown without a stack. */
export class StartError extends Error {
  readonly hint: string;

  constructor({ name, message, hint, cause }: Details) {
    super(message, { cause });
    this.name = name;
    this.hint = hint;
  }
}
