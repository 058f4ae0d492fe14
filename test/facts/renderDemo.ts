import { join } from 'node:path';
import { inOneView } from '@schutznetz/cms/snapshot/inOneView.ts';
import { publishedSource } from '@schutznetz/cms/snapshot/published/publishedSource.ts';
import { readSnapshots } from '@schutznetz/cms/snapshot/readSnapshots.ts';
import { portalUnit } from '@schutznetz/shared/contract/snapshot.ts';
import { toBerlin } from '@schutznetz/shared/time/toBerlin.ts';
import { loadCompiledSite } from '@schutznetz/site/render/loadCompiledSite.ts';
import { renderUnit } from '@schutznetz/site/render/renderUnit.ts';
import type { Payload } from 'payload';
import { networks } from '../../scripts/seed/content/networks.ts';

/** After all events of the demo content, so that nothing rests on what was still to come. */
const now = toBerlin('2026-03-02T10:00');

const distDir = join(import.meta.dirname, '../../site/dist');

/** Renders all units from what is published in the database: HTML by public path. */
export async function renderDemo(payload: Payload): Promise<Map<string, string>> {
  const site = await loadCompiledSite(distDir);
  const units = [portalUnit, ...networks.map((network) => network.district.slug)];
  const results = await inOneView(payload, ({ database }) =>
    readSnapshots({
      source: publishedSource({ payload, database }),
      units,
      now,
      origin: 'https://schutznetz.example',
    }),
  );
  const pages = new Map<string, string>();
  for (const result of results) {
    if (result.state !== 'read') throw new Error(`${result.unit}: ${result.state}`);
    if (result.omitted.length > 0) throw new Error(`${result.unit}: ${JSON.stringify(result.omitted)}`);
    for (const file of await renderUnit({ site, snapshot: result.snapshot, now })) {
      if (file.path.endsWith('/')) pages.set(file.path, Buffer.from(file.bytes).toString('utf8'));
    }
  }
  return pages;
}
