/** Part of an address: lower-case ASCII words joined by single hyphens. Empty is filled by a hook. */
export function validateSlug(value: string | null | undefined): true | string {
  if (!value) return true;
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)
    ? true
    : 'Die Adresse darf nur Kleinbuchstaben ohne Umlaute, Ziffern und einzelne Bindestriche enthalten, z. B. netzwerktreffen-herbst.';
}
