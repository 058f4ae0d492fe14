/** Wall-clock time `HH:mm`, `24:00` being the end of the day. Empty is left to `required`. */
export function validateWallTime(value: string | null | undefined): true | string {
  if (!value) return true;
  return /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/.test(value)
    ? true
    : 'Bitte die Uhrzeit als HH:MM eintragen, z. B. 08:30.';
}
