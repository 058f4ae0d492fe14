/** A page that could not be rendered: its unit must not be published. `cause` is what the page threw, where that is known. */
export class RenderError extends Error {
  readonly unit: string;
  readonly path: string;
  /** what the site answered, 0 when it answered nothing */
  readonly status: number;

  constructor({ unit, path, status, cause }: { unit: string; path: string; status: number; cause?: unknown }) {
    super(`${path} der Einheit ${unit} konnte nicht erzeugt werden: ${reasonOf(status, cause)}`, { cause });
    this.name = 'RenderError';
    this.unit = unit;
    this.path = path;
    this.status = status;
  }
}

function reasonOf(status: number, cause: unknown): string {
  if (cause instanceof Error) return cause.message;
  if (typeof cause === 'string') return cause;
  if (status === 404) return 'Für diese Adresse gibt es keine Seite (Antwort 404).';
  return `Die Seite hat mit ${status} geantwortet.`;
}
