import Negotiator from 'negotiator';

export interface Variant {
  readonly encoding: 'br' | 'gzip' | 'identity';
  /** what is appended to the file's name */
  readonly ending: '' | '.br' | '.gz';
  readonly bytes: number;
}

interface Stored {
  readonly bytes: number;
  readonly br: number | null;
  readonly gz: number | null;
}

// The type definitions do not know the second argument of the library yet.
interface EncodingChoice {
  encodings(available: readonly string[], options: { preferred: readonly string[] }): readonly string[];
}

/** The stored variant that the client likes best; among equals the smallest. Uncompressed when it accepts none. */
export function chooseVariant(stored: Stored, acceptEncoding: string | undefined): Variant {
  const variants: Variant[] = [];
  if (stored.br !== null) variants.push({ encoding: 'br', ending: '.br', bytes: stored.br });
  if (stored.gz !== null) variants.push({ encoding: 'gzip', ending: '.gz', bytes: stored.gz });
  const identity: Variant = { encoding: 'identity', ending: '', bytes: stored.bytes };
  if (variants.length === 0 || acceptEncoding === undefined) return identity;

  const available = [...variants, identity].map(({ encoding }) => encoding);
  const choice: EncodingChoice = new Negotiator({ headers: { 'accept-encoding': acceptEncoding } });
  const [best] = choice.encodings(available, { preferred: available });
  return variants.find(({ encoding }) => encoding === best) ?? identity;
}
