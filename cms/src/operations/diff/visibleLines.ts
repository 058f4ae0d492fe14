import { HTMLElement, NodeType, parse, type Node } from 'node-html-parser';
import { splitTokens } from './splitTokens.ts';

const invisible = new Set(['head', 'script', 'style', 'template', 'noscript', 'svg']);
const inline = new Set(
  'a abbr b bdi bdo cite code data dfn em i kbd mark q s samp small span strong sub sup time u var wbr label'.split(
    ' ',
  ),
);

/** The text of a page as a reader sees it, a line for each block; images speak with their alt text. */
export function visibleLines(html: string): string[] {
  const page = parse(html.replace(/^\s*<!doctype[^>]*>/i, ''));
  const title = page.querySelector('title')?.text;
  let text = title === undefined ? '' : `${title}\n`;
  const walk = (node: Node) => {
    if (node.nodeType === NodeType.TEXT_NODE) text += node.text.replace(/\s+/g, ' ');
    if (!(node instanceof HTMLElement)) return;
    const tag = node.rawTagName?.toLowerCase() ?? '';
    if (invisible.has(tag) || node.hasAttribute('hidden')) return;
    const isBlock = tag !== '' && !inline.has(tag);
    if (isBlock) text += '\n';
    // A picture without a text is only an ornament.
    if (tag === 'img' && node.getAttribute('alt')) text += `[Bild: ${node.getAttribute('alt') ?? ''}]`;
    for (const child of node.childNodes) walk(child);
    if (tag === 'a') text += tellOtherNumber(node);
    if (isBlock) text += '\n';
  };
  walk(page);
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** A link may dial another number than the one that it shows: then that number is part of what a reader gets. */
function tellOtherNumber(link: HTMLElement): string {
  const dialled = /^tel:(.+)$/.exec(link.getAttribute('href') ?? '')?.[1];
  if (dialled === undefined) return '';
  const isShown = splitTokens(link.text).some(({ number }) => number === dialled);
  return isShown ? '' : ` [wählt ${dialled}]`;
}
