// The `max` metadata knows the kind of a number and checks it fully; it is 150 kB and must not reach the browser.
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { PhoneNumber } from 'libphonenumber-js/max';
import type { Phone } from '../contract/contact.ts';
import { shortNumbers } from './shortNumbers.ts';

export type PhoneKind = Exclude<Phone['kind'], 'fax'>;

export type ParsedPhone =
  | { readonly ok: true; readonly number: string; readonly kind: PhoneKind }
  | { readonly ok: false; readonly message: string };

/**
 * Reads a number as an editor writes it: "02921 103-2357", "(02921) 1032357", "+49 (0)2921/1032357", "0049 …",
 * "116 111". Gives E.164 or the digits of a short number, or says in German what is wrong.
 */
export function parsePhone(input: string): ParsedPhone {
  // Copied text often holds characters that nobody sees.
  const text = input
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '') return refuse('Bitte geben Sie eine Telefonnummer ein.');
  if (holdsTwoNumbers(text)) return refuse('Bitte tragen Sie je Zeile nur eine Nummer ein.');
  if (!/^\+?[\d\s()/.‐-―-]+$/u.test(text)) {
    return refuse('Bitte geben Sie nur eine einzige Nummer ein, ohne Text, zum Beispiel 030 23125000.');
  }
  const digits = text.replace(/\D/g, '');
  const national = text.startsWith('+') || digits.startsWith('00') ? digits.replace(/^(?:00)?49/, '') : digits;
  if (shortNumbers.has(national)) return { ok: true, number: national, kind: 'short' };
  if (!/^[+0]/.test(text.replace(/^[(\s]+/, ''))) {
    return refuse(
      `Es fehlt die Vorwahl: „${text}“. Bitte geben Sie die Nummer mit Vorwahl ein, zum Beispiel 030 23125000.`,
    );
  }
  const dialled = digits.startsWith('00') ? `+${digits.slice(2)}` : text;
  const number = parsePhoneNumberFromString(dialled.replace(/\(0\)/, ''), 'DE');
  if (!number?.isValid()) {
    return refuse(`Diese Nummer kann es so nicht geben: „${text}“. Bitte prüfen Sie Vorwahl und Rufnummer.`);
  }
  if (number.getType() === 'PREMIUM_RATE') {
    return refuse(`Diese Nummer kostet die Anrufenden viel Geld: „${text}“. Bitte geben Sie eine andere Nummer ein.`);
  }
  return { ok: true, number: number.number, kind: kindOf(number) };
}

/** "030 23125-000 / 030 23125-001", "… oder -001": behind a word or sign that parts, there is one more number. */
function holdsTwoNumbers(text: string): boolean {
  const parts = text.split(/\s*(?:[,;|&]|\b(?:oder|und|bzw\.?)(?![\p{L}]))\s*/iu);
  if (parts.filter((part) => /\d{2}/.test(part)).length > 1) return true;
  // A slash also parts an area code from its number; no number behind one begins with 0 or + again.
  return [...text.matchAll(/\/\s*(?=[+0]|\(0)/g)].some(
    ({ index }) => countDigits(text.slice(0, index)) >= 7 && countDigits(text.slice(index)) >= 7,
  );
}

function countDigits(text: string): number {
  return text.replace(/\D/g, '').length;
}

function refuse(message: string): ParsedPhone {
  return { ok: false, message };
}

function kindOf(number: PhoneNumber): PhoneKind {
  const type = number.getType();
  if (type === 'MOBILE') return 'mobile';
  return type === 'TOLL_FREE' ? 'freecall' : 'landline';
}
