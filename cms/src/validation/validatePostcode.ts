/** Five digits; also for a list of postcodes. Empty is valid. */
export function validatePostcode(value: string | string[] | null | undefined): true | string {
  const values = Array.isArray(value) ? value : [value];
  const wrong = values.find((postcode) => postcode && !/^\d{5}$/.test(postcode));
  return wrong === undefined ? true : `„${wrong}“ ist keine Postleitzahl. Bitte 5 Ziffern eintragen, z. B. 59494.`;
}
