/** Five digits; also for a list of postcodes, which names each once. Empty is valid. */
export function validatePostcode(value: string | string[] | null | undefined): true | string {
  const values = Array.isArray(value) ? value : [value];
  const wrong = values.find((postcode) => postcode && !/^\d{5}$/.test(postcode));
  if (wrong !== undefined) return `„${wrong}“ ist keine Postleitzahl. Bitte 5 Ziffern eintragen, z. B. 59494.`;
  const twice = values.find((postcode, index) => postcode && values.indexOf(postcode) !== index);
  return twice ? `${twice} steht zweimal in der Liste. Bitte einmal entfernen.` : true;
}
