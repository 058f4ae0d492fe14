import { acuteHelpFor, type HelpQuestion } from '@schutznetz/shared/responsibility/helpFor.ts';

/**
 * The one number that is right for everybody in the town in office hours; null where there are several, or where
 * only the town's own page can say it without leaving something out.
 */
export function directNumber(question: Omit<HelpQuestion, 'place'>): string | null {
  const { acute, fallbacks } = acuteHelpFor(question);
  const [only, ...others] = acute;
  if (!only || others.length > 0 || fallbacks.includes('switchboard')) return null;
  if (only.scope === 'places' || only.scope === 'streets') return null;
  const { audiences, phones } = only.contact;
  if (audiences.length > 0 && !audiences.includes('citizens')) return null;
  return phones.find((phone) => phone.kind !== 'fax')?.number ?? null;
}
