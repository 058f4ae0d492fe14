import { districtPaths } from '@schutznetz/shared/paths/districtPaths.ts';
import type { CollectionConfig } from 'payload';
import { pathOf } from '../hooks/addresses/pathOf.ts';
import { previewRoot } from './previewRoot.ts';

type Preview = NonNullable<NonNullable<CollectionConfig['admin']>['preview']>;

/** Where the button "Vorschau" of a document leads: its own page, or the one of its district that shows it. */
export function previewOf(collection: string): Preview {
  return async (document, { req }) => {
    const slug = typeof document['slug'] === 'string' ? document['slug'] : '';
    const district = await slugOfDistrict(document['district'], req);
    const own = slug === '' ? null : pathOf({ collection, district, slug });
    if (own) return previewRoot + own;
    if (district === null) return `${previewRoot}/`;
    const paths = districtPaths(district);
    const shown: Record<string, string> = {
      contacts: paths.contact(Number(document['id'])),
      'regional-groups': paths.network(),
      actors: paths.network(),
    };
    return previewRoot + (shown[collection] ?? paths.home());
  };
}

async function slugOfDistrict(value: unknown, req: Parameters<Preview>[1]['req']): Promise<string | null> {
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value;
  if (typeof id !== 'number') return null;
  const found = await req.payload.db.findOne<{ id: number; slug?: string | null }>({
    collection: 'districts',
    where: { id: { equals: id } },
    select: { slug: true },
    req,
  });
  return found?.slug ?? null;
}
