/** Placeholder until shared/phone lands. */
export function validatePhone(value: string | null | undefined): true | string {
  if (!value) return true;
  return /^(?:\+[1-9]\d{4,14}|1\d{2,5})$/.test(value)
    ? true
    : 'Bitte die Nummer mit Vorwahl eintragen, z. B. 02921 300.';
}
