import type { RichTextField } from 'payload';

interface RichTextOptions {
  name: string;
  label: string;
  description?: string;
}

/** Text with structure; the editor is set once in payload.config.ts. */
export function richText({ name, label, description }: RichTextOptions): RichTextField {
  return { name, type: 'richText', label, ...(description === undefined ? {} : { admin: { description } }) };
}
