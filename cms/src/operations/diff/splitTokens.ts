import { parsePhone } from '@schutznetz/shared/phone/parsePhone.ts';

export type Token = {
  text: string;
  /** as it is stored, when the text is a telephone number */
  number: string | null;
};

/** Dots stay out: a date would look like a number. */
const numberLike = /\+?\(?\d[\d\s()/‐-―-]*\d/gu;

/** Splits a line into telephone numbers, words and what is between them; put together they are the line. */
export function splitTokens(line: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of line.matchAll(numberLike)) {
    const phone = parsePhone(match[0]);
    if (!phone.ok || isPartOfWord(line, match.index, match[0].length)) continue;
    tokens.push(...splitWords(line.slice(end, match.index)), { text: match[0], number: phone.number });
    end = match.index + match[0].length;
  }
  return [...tokens, ...splitWords(line.slice(end))];
}

function isPartOfWord(line: string, start: number, length: number): boolean {
  return /[\p{L}\d.,:]$/u.test(line.slice(0, start)) || /^(?:\p{L}|[.,:]\d)/u.test(line.slice(start + length));
}

function splitWords(text: string): Token[] {
  return [...text.matchAll(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)].map(([word]) => ({ text: word, number: null }));
}
