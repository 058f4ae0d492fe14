import type { RenderedFile } from '@schutznetz/site/render/RenderedFile.ts';
import type { Secrets } from './readSecrets.ts';
import { searchFully } from './searchFully.ts';
import { suspectsIn } from './suspectsIn.ts';

export type SecretHit = { path: string; kind: 'phone' | 'email'; value: string };

const isText = /^(?:text\/|application\/(?:json|xml|.*\+(?:json|xml))|image\/svg)/;

/** Searches all text files of a build, byte for byte as they would go out, for the secrets in any spelling. */
export function findSecrets(files: readonly RenderedFile[], secrets: Secrets): SecretHit[] {
  if (secrets.numbers.length === 0 && secrets.emails.length === 0) return [];
  return files
    .filter((file) => isText.test(file.contentType))
    .flatMap(({ path, bytes }) => {
      const { numbers, emails } = searchFully(bytes, suspectsIn(bytes, secrets));
      return [
        ...numbers.map((value): SecretHit => ({ path, kind: 'phone', value })),
        ...emails.map((value): SecretHit => ({ path, kind: 'email', value })),
      ];
    });
}
