import { findPhoneNumbersInText } from 'libphonenumber-js/max';

/**
 * The numbers in what a person typed, with their area code and in any usual spelling, as E.164: "Vertretung 030/23125-098"
 * holds +493023125098. Short numbers such as 110 are left out.
 */
export function numbersInText(text: string): readonly string[] {
  const known = found.get(text);
  if (known) return known;
  const numbers = findPhoneNumbersInText(text, 'DE').map(({ number }) => number.number);
  if (found.size >= mostTexts) found.clear();
  found.set(text, numbers);
  return numbers;
}

// Reading a text costs about a millisecond, and the same texts are asked for with every publication.
const found = new Map<string, readonly string[]>();
const mostTexts = 5_000;
