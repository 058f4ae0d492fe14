/** A count within a German sentence: words up to twelve, figures above. Not for "eins", which depends on the noun. */
export function formatCount(count: number): string {
  return words[count] ?? String(count);
}

const words: Readonly<Record<number, string>> = {
  0: 'null',
  2: 'zwei',
  3: 'drei',
  4: 'vier',
  5: 'fünf',
  6: 'sechs',
  7: 'sieben',
  8: 'acht',
  9: 'neun',
  10: 'zehn',
  11: 'elf',
  12: 'zwölf',
};
