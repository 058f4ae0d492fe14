/** Absolute address with http or https. Empty is valid. */
export function validateWebAddress(value: string | null | undefined): true | string {
  if (!value) return true;
  const url = URL.canParse(value) ? new URL(value) : null;
  const isWeb = url !== null && (url.protocol === 'https:' || url.protocol === 'http:') && url.hostname.includes('.');
  return isWeb
    ? true
    : 'Bitte die vollständige Webadresse eintragen, mit https:// am Anfang, z. B. https://www.musterkreis.example.';
}
