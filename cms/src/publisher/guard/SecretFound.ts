import type { SecretHit } from './findSecrets.ts';

/** Stops the publication of a unit: a page would have shown what is not public. The value itself is not in the message. */
export class SecretFound extends Error {
  override name = 'SecretFound';
  readonly hits: SecretHit[];

  constructor(hits: SecretHit[]) {
    const pages = [...new Set(hits.map((hit) => hit.path))];
    const what = hits.every((hit) => hit.kind === 'email')
      ? 'eine nicht öffentliche E-Mail-Adresse'
      : 'eine nicht öffentliche Rufnummer';
    const where = pages.length === 1 ? `der Seite ${pages[0]}` : `den Seiten ${pages.slice(0, 5).join(', ')}`;
    super(
      `Auf ${where} stünde ${what} (endet auf „${hits[0]?.value.slice(-3) ?? ''}“). Darum wurde nichts veröffentlicht. ` +
        'Bitte nehmen Sie sie aus dem Text, oder tragen Sie sie beim Kontakt als öffentlich ein.',
    );
    this.hits = hits;
  }
}
