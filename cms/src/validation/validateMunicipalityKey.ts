/** Amtlicher Gemeindeschlüssel: eight digits. Empty is left to `required`. */
export function validateMunicipalityKey(value: string | null | undefined): true | string {
  if (!value) return true;
  return /^\d{8}$/.test(value)
    ? true
    : 'Der amtliche Gemeindeschlüssel hat 8 Ziffern, z. B. 05974040. Bitte ohne Leerzeichen eintragen.';
}
