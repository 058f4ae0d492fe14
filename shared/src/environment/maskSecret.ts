/** A value as it may stand in a message or a log: no secret, no password of an address. */
export function maskSecret(key: string, value: string): string {
  if (/SECRET|PASSWORD|TOKEN/.test(key)) return `${value.length} Zeichen (verdeckt)`;
  return JSON.stringify(
    value
      // up to the last @, as a password that was not encoded may hold one
      .replace(/(\/\/[^:/@\s]*):.*@/, '$1:***@')
      .replace(/([?&](?:password|sslpassword)=)[^&]*/gi, '$1***'),
  );
}
