import type { Random } from './createRandom.ts';

const sentences = [
  'Dieser Text ist erfunden und steht hier nur, damit die Seite so lang ist wie eine echte.',
  'Fachkräfte besprechen gemeinsam, was einem Kind hilft und wer als Nächstes etwas tut.',
  'Die Teilnehmenden tauschen sich über ihre Aufgaben und Zuständigkeiten aus.',
  'Im Mittelpunkt steht die Frage, wie Hinweise früh gesehen und gut weitergegeben werden.',
  'Ergebnisse werden festgehalten und im nächsten Treffen wieder aufgenommen.',
  'Vereine, Schulen, Praxen und Kitas arbeiten dabei mit dem Jugendamt zusammen.',
];

export function writeSentences(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.pick(sentences)).join(' ');
}

/** A document of the editor with plain paragraphs. */
export function writeRichText(random: Random, paragraphs: number): object {
  const node = { version: 1, direction: null, format: '', indent: 0 };
  const children = Array.from({ length: paragraphs }, () => ({
    ...node,
    type: 'paragraph',
    textFormat: 0,
    children: [
      { type: 'text', version: 1, detail: 0, format: 0, mode: 'normal', style: '', text: writeSentences(random, 3) },
    ],
  }));
  return { root: { ...node, type: 'root', children } };
}
