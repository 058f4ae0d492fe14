import type { SecretHit } from './findSecrets.ts';

/**
 * Stops the publication of a unit: a page would have shown what is not public. The value itself is neither in the message
 * nor in the error, which is logged with all that it holds.
 */
export class SecretFound extends Error {
  override name = 'SecretFound';
  /** public paths of all files that hold one */
  readonly paths: readonly string[];

  constructor(hits: readonly SecretHit[]) {
    const paths = [...new Set(hits.map((hit) => hit.path))];
    const phone = hits.find((hit) => hit.kind === 'phone');
    const what = phone
      ? `eine nicht öffentliche Rufnummer (endet auf „${phone.value.slice(-3)}“)`
      : 'eine nicht öffentliche E-Mail-Adresse';
    const where = paths.length === 1 ? `der Seite ${paths[0]}` : `den Seiten ${paths.slice(0, 5).join(', ')}`;
    super(
      `Auf ${where} stünde ${what}. Darum wurde nichts veröffentlicht. ` +
        'Bitte nehmen Sie sie aus dem Text, oder tragen Sie sie beim Kontakt als öffentlich ein.',
    );
    this.paths = paths;
  }
}
