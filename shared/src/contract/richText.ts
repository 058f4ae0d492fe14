import { z } from 'zod';
import { nonEmpty } from './primitives.ts';

/** Where a link of an editor may lead: the web, a mail, a phone, or a path of this site. */
const linkTarget = z.string().regex(/^(?:https?:\/\/|mailto:|tel:|\/)/, 'http(s), mailto, tel or a path of this site');

export const inline = z.strictObject({
  text: z.string(),
  bold: z.boolean(),
  italic: z.boolean(),
  href: linkTarget.nullable(),
});

/**
 * Text with structure. It is data, not HTML, so that no markup from the editor can reach a page
 * and every heading fits the outline of the page that shows it (level 1 is the first below the section's own).
 */
export const richTextBlock = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), content: z.array(inline).min(1) }),
  z.strictObject({ type: z.literal('heading'), level: z.union([z.literal(1), z.literal(2)]), text: nonEmpty }),
  z.strictObject({ type: z.literal('list'), ordered: z.boolean(), items: z.array(z.array(inline).min(1)).min(1) }),
  z.strictObject({ type: z.literal('quote'), content: z.array(inline).min(1) }),
]);

export const richText = z.array(richTextBlock);

export type Inline = z.infer<typeof inline>;
export type RichTextBlock = z.infer<typeof richTextBlock>;
export type RichText = z.infer<typeof richText>;
