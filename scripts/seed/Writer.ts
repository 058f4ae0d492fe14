import type { CollectionSlug, GlobalSlug, Payload, PayloadRequest } from 'payload';
import type { Markdown } from './content/types.ts';
import { createMarkdownConverter } from './createMarkdownConverter.ts';

type Fields = Record<string, unknown>;

/** Writes published documents within the transaction of one request. Payload checks what it is given and throws. */
export interface Writer {
  /** @returns the id of the new document */
  create: (collection: CollectionSlug, data: Fields) => Promise<number>;
  update: (collection: CollectionSlug, id: number, data: Fields) => Promise<void>;
  updateGlobal: (slug: GlobalSlug, data: Fields) => Promise<void>;
  /** What a rich text field stores; nothing for no text. */
  toRichText: (markdown: Markdown | undefined) => unknown;
}

export async function createWriter({ payload, req }: { payload: Payload; req: PayloadRequest }): Promise<Writer> {
  const published = { _status: 'published' };
  return {
    toRichText: await createMarkdownConverter(payload),
    async create(collection, data) {
      const document = await payload.create({ collection, data: { ...published, ...data } as never, depth: 0, req });
      return Number(document.id);
    },
    async update(collection, id, data) {
      await payload.update({ collection, id, data: { ...published, ...data } as never, depth: 0, req });
    },
    async updateGlobal(slug, data) {
      await payload.updateGlobal({ slug, data: { ...published, ...data } as never, depth: 0, req });
    },
  };
}
