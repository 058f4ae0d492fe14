import XMLBuilder from 'fast-xml-builder';

/** An element's content: text, or children by name; names with `@` are attributes, arrays repeat the element. */
export type XmlNode = string | { [name: string]: XmlNode | XmlNode[] };

/** An XML 1.0 document in UTF-8. Texts are escaped here; control characters must be gone before (`cleanText`). */
export function writeXml(root: Record<string, XmlNode>): string {
  const xml: unknown = builder.build({ '?xml': { '@version': '1.0', '@encoding': 'UTF-8' }, ...root });
  return String(xml);
}

const builder = new XMLBuilder({
  attributeNamePrefix: '@',
  ignoreAttributes: false,
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
  format: true,
});
