import { makeSlug } from '@schutznetz/shared/paths/makeSlug.ts';
import { glossary } from './content/glossary.ts';
import { helplines } from './content/helplines.ts';
import { legalBases } from './content/legalBases.ts';
import { portal } from './content/portal.ts';
import type { Writer } from './Writer.ts';

/** @returns ids of the legal bases by slug */
export async function loadCentralLists(writer: Writer): Promise<Map<string, number>> {
  const { legalPages, ...texts } = portal;
  await writer.updateGlobal('portal', {
    ...texts,
    introduction: writer.toRichText(texts.introduction),
    easyLanguage: writer.toRichText(texts.easyLanguage),
    legalPages: {
      imprint: writer.toRichText(legalPages.imprint),
      privacy: writer.toRichText(legalPages.privacy),
      accessibility: writer.toRichText(legalPages.accessibility),
    },
  });
  for (const [index, helpline] of helplines.entries()) {
    await writer.create('helplines', { ...helpline, order: (index + 1) * 10 });
  }
  for (const entry of glossary) {
    await writer.create('glossary', { ...entry, slug: makeSlug(entry.term) });
  }
  const ids = new Map<string, number>();
  for (const basis of legalBases) {
    ids.set(basis.slug, await writer.create('legal-bases', { ...basis }));
  }
  return ids;
}
