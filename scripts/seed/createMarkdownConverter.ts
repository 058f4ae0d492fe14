import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical';
import { editor } from '@schutznetz/cms/config/editor.ts';
import type { Payload } from 'payload';
import type { Markdown } from './content/types.ts';

/** Makes the function that turns Markdown into a document of the CMS's editor, with the features that editors have too. */
export async function createMarkdownConverter(payload: Payload): Promise<(markdown: Markdown | undefined) => unknown> {
  const editorConfig = await editorConfigFactory.fromEditor({ config: payload.config, editor });
  return (markdown) => (markdown === undefined ? undefined : convertMarkdownToLexical({ editorConfig, markdown }));
}
