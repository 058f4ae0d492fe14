export interface SettingHelp {
  /** what the value should be, in German */
  readonly expected: string;
  /** how to put it right, in German */
  readonly mend: string;
}

export interface SettingProblem extends SettingHelp {
  readonly key: string;
  /** the value as found, secrets masked; null when there is none */
  readonly found: string | null;
}

/** The environment cannot be used. The message names every wrong key and contains no secret. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
  readonly problems: readonly SettingProblem[];

  constructor(problems: readonly SettingProblem[]) {
    super(['Die Umgebungsvariablen stimmen nicht:', ...problems.map(describe)].join('\n'));
    this.problems = problems;
  }
}

function describe({ key, expected, found, mend }: SettingProblem): string {
  return `  ${key}: erwartet wird ${expected}, gefunden: ${found ?? 'nichts'}. ${mend}`;
}
