import { EnvironmentError } from '@schutznetz/shared/environment/environmentError.ts';
import { diskFull } from '../support/diskFull.ts';
import { StartError } from '../support/StartError.ts';

/** What the console shows for an error: sentences for one that somebody can mend, the stack for one that is ours. */
export function explain(error: unknown): string {
  if (error instanceof StartError) return `\n${error.message}\n${error.hint}\n(${error.name})\n`;
  if (error instanceof EnvironmentError) return `\n${error.message}\n`;
  const { code, path } = (error ?? {}) as { code?: string; path?: string };
  const full = code === 'ENOSPC' ? diskFull(code) : null;
  if (full !== null) return explain(full);
  if ((code === 'EACCES' || code === 'EPERM' || code === 'EROFS') && path !== undefined) {
    return `\nKein Schreibrecht für ${path}.\nPrüfen Sie, wem der Ordner gehört, oder setzen Sie DATA_DIR auf einen anderen.\n(KeinSchreibrecht)\n`;
  }
  return `\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`;
}
