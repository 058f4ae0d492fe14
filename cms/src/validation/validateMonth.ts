/** Calendar month `YYYY-MM`. Empty is left to `required`. */
export function validateMonth(value: string | null | undefined): true | string {
  if (!value) return true;
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(value) ? true : 'Bitte Jahr und Monat als JJJJ-MM eintragen, z. B. 2025-06.';
}
