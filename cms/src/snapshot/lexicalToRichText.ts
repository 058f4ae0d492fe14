import type { Inline, RichText, RichTextBlock } from '@schutznetz/shared/contract/richText.ts';

type LexicalNode = {
  type: string;
  children?: LexicalNode[];
  text?: string;
  /** bit mask of the text: 1 bold, 2 italic */
  format?: number | string;
  tag?: string;
  listType?: string;
  fields?: { url?: string | null };
};

/**
 * Turns the editor's document into blocks of the contract. Headings keep their rank relative to each other: the highest
 * one in the editor (h3) is level 1. Nested lists are laid flat. Unknown nodes give their text, so that nothing an editor
 * wrote disappears; empty paragraphs are left out.
 */
export function lexicalToRichText(value: unknown): RichText {
  const root = (value as { root?: LexicalNode } | null | undefined)?.root;
  return (root?.children ?? []).flatMap(toBlocks);
}

function toBlocks(node: LexicalNode): RichTextBlock[] {
  if (node.type === 'list') {
    const items = toItems(node);
    return items.length === 0 ? [] : [{ type: 'list', ordered: node.listType === 'number', items }];
  }
  const content = toInline(node.children ?? []);
  if (!content.some((part) => part.text.trim() !== '')) return [];
  if (node.type === 'heading') {
    const text = content
      .map((part) => part.text)
      .join('')
      .trim();
    return [{ type: 'heading', level: node.tag === 'h4' ? 2 : 1, text }];
  }
  return [{ type: node.type === 'quote' ? 'quote' : 'paragraph', content }];
}

function toItems(list: LexicalNode): Inline[][] {
  return (list.children ?? []).flatMap((item) => {
    const nested = (item.children ?? []).filter((child) => child.type === 'list').flatMap(toItems);
    const own = toInline((item.children ?? []).filter((child) => child.type !== 'list'));
    return own.some((part) => part.text.trim() !== '') ? [own, ...nested] : nested;
  });
}

function toInline(nodes: LexicalNode[], href: string | null = null): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (node.type === 'text') {
      const format = typeof node.format === 'number' ? node.format : 0;
      return [{ text: node.text ?? '', bold: (format & 1) !== 0, italic: (format & 2) !== 0, href }];
    }
    if (node.type === 'linebreak') return [{ text: '\n', bold: false, italic: false, href: null }];
    return toInline(node.children ?? [], node.fields?.url ?? href);
  });
}
