import { richText } from '@schutznetz/shared/contract/richText.ts';
import { expect, test } from 'vitest';
import { lexicalToRichText } from './lexicalToRichText.ts';

const text = (value: string, format = 0) => ({ type: 'text', text: value, format });
const document = (...children: object[]) => ({ root: { type: 'root', children } });
const plain = (value: string) => ({ text: value, bold: false, italic: false, href: null });

test('An empty field gives no blocks.', () => {
  expect(lexicalToRichText(null)).toEqual([]);
  expect(lexicalToRichText(document({ type: 'paragraph', children: [] }))).toEqual([]);
});

test('Bold, italic and links stay on their words.', () => {
  const link = { type: 'link', fields: { url: 'https://example.org/' }, children: [text('hier', 1)] };
  expect(lexicalToRichText(document({ type: 'paragraph', children: [text('Lesen Sie ', 2), link] }))).toEqual([
    {
      type: 'paragraph',
      content: [
        { text: 'Lesen Sie ', bold: false, italic: true, href: null },
        { text: 'hier', bold: true, italic: false, href: 'https://example.org/' },
      ],
    },
  ]);
});

test('The two ranks of headings become levels 1 and 2.', () => {
  const headings = document(
    { type: 'heading', tag: 'h3', children: [text('Oben')] },
    { type: 'heading', tag: 'h4', children: [text('Darunter')] },
  );
  expect(lexicalToRichText(headings)).toEqual([
    { type: 'heading', level: 1, text: 'Oben' },
    { type: 'heading', level: 2, text: 'Darunter' },
  ]);
});

test('A nested list is laid flat without losing an item.', () => {
  const nested = { type: 'list', listType: 'bullet', children: [{ type: 'listitem', children: [text('innen')] }] };
  const list = {
    type: 'list',
    listType: 'number',
    children: [
      { type: 'listitem', children: [text('außen')] },
      { type: 'listitem', children: [nested] },
    ],
  };
  expect(lexicalToRichText(document(list))).toEqual([
    { type: 'list', ordered: true, items: [[plain('außen')], [plain('innen')]] },
  ]);
});

test('An unknown node gives its text, so that nothing an editor wrote disappears.', () => {
  expect(lexicalToRichText(document({ type: 'callout', children: [text('Wichtig')] }))).toEqual([
    { type: 'paragraph', content: [plain('Wichtig')] },
  ]);
});

test('A link to a script does not pass the contract.', () => {
  const link = { type: 'link', fields: { url: 'javascript:alert(1)' }, children: [text('hier')] };
  const blocks = lexicalToRichText(document({ type: 'paragraph', children: [link] }));
  expect(richText.safeParse(blocks).success).toBe(false);
});
