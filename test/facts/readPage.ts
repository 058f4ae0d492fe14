import { parse } from 'node-html-parser';

export interface PageText {
  /** what a reader sees, with single spaces; title and hidden parts of the head are left out */
  text: string;
  /** addresses of all links */
  links: ReadonlySet<string>;
}

/** Takes the text and the links out of a rendered page. */
export function readPage(html: string): PageText {
  const document = parse(html, { blockTextElements: { script: false, style: false } });
  const body = document.querySelector('body') ?? document;
  return {
    text: body.structuredText
      .replaceAll('\u00AD', '')
      .replaceAll(/[\s\u00A0\u202F]+/g, ' ')
      .trim(),
    links: new Set(body.querySelectorAll('a[href]').map((link) => link.getAttribute('href') ?? '')),
  };
}
