import type { Municipality } from '@schutznetz/shared/contract/district.ts';
import type { DistrictSnapshot } from '@schutznetz/shared/contract/snapshot.ts';
import { acuteHelpFor } from '@schutznetz/shared/responsibility/helpFor.ts';
import type { DateTime } from 'luxon';

interface Question {
  content: DistrictSnapshot;
  municipality: Municipality;
  now: DateTime;
}

/**
 * The one number that is right for everybody in the town in office hours; null where there are several, or where
 * only the town's own page can say it without leaving something out.
 */
export function directNumber({ content, municipality, now }: Question): string | null {
  const { acute, fallbacks } = acuteHelpFor({ snapshot: content, municipality, now });
  const [only, ...others] = acute;
  if (!only || others.length > 0 || fallbacks.includes('switchboard')) return null;
  if (only.scope === 'places' || only.scope === 'streets') return null;
  const { audiences, phones } = only.contact;
  if (audiences.length > 0 && !audiences.includes('citizens')) return null;
  return phones.find((phone) => phone.kind !== 'fax')?.number ?? null;
}
