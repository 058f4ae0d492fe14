import type { Coverage } from '@schutznetz/shared/contract/contact.ts';
import type { Municipality } from '@schutznetz/shared/contract/district.ts';
import { isCoverageValid } from '@schutznetz/shared/time/isCoverageValid.ts';
import type { DateTime } from 'luxon';

interface Question {
  coverage: readonly Coverage[];
  municipalities: readonly Municipality[];
  now: DateTime;
}

/** Where a contact is in charge at `now`, a line a town: "Musterstadt: Altmusterstadt, Musterfeld". */
export function describeCoverage({ coverage, municipalities, now }: Question): string[] {
  return coverage
    .filter((row) => isCoverageValid(row, now))
    .flatMap((row) => {
      const town = municipalities.find((municipality) => municipality.id === row.municipality);
      if (!town) return [];
      const parts = [...row.places, ...row.streets];
      return [parts.length === 0 ? town.name : `${town.name}: ${parts.join(', ')}`];
    });
}
