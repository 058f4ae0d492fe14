import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { shortNumbers } from './shortNumbers.ts';

/**
 * A stored number as people in Germany read it (after DIN 5008: a space behind the area code): "02921 1032357",
 * "0162 2916553", "0800 111 0550", "116 111"; of another country with its code, "+43 1 5880".
 */
export function formatPhone(number: string): string {
  const known = formatted.get(number);
  if (known !== undefined) return known;
  const text = format(number);
  if (formatted.size >= mostFormatted) formatted.clear();
  formatted.set(number, text);
  return text;
}

/** Address for a link that dials a stored number. */
export function phoneHref(number: string): string {
  return `tel:${number}`;
}

// Formatting costs about 0.1 ms, and a number stands on many pages.
const formatted = new Map<string, string>();
const mostFormatted = 20_000;

function format(number: string): string {
  const short = shortNumbers.get(number);
  if (short !== undefined) return short;
  const parsed = parsePhoneNumberFromString(number, 'DE');
  if (!number.startsWith('+') || !parsed) return number;
  if (parsed.countryCallingCode !== '49') return parsed.formatInternational();
  const national = parsed.nationalNumber;
  // The library parts mobile numbers after four or five digits, depending on the provider.
  if (parsed.getType() === 'MOBILE') return `0${national.slice(0, 3)} ${national.slice(3)}`;
  if (/^800\d{7}$/.test(national)) return `0800 ${national.slice(3, 6)} ${national.slice(6)}`;
  return parsed.formatNational();
}
