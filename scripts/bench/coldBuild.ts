import { resolve } from 'node:path';
import config from '@schutznetz/cms/payload.config.ts';
import { cmsEnvironment } from '@schutznetz/cms/config/cmsEnvironment.ts';
import { inOneView } from '@schutznetz/cms/snapshot/inOneView.ts';
import { publishedSource } from '@schutznetz/cms/snapshot/published/publishedSource.ts';
import { readSnapshots } from '@schutznetz/cms/snapshot/readSnapshots.ts';
import { toBerlin } from '@schutznetz/shared/time/toBerlin.ts';
import { addAssets } from '@schutznetz/site/releases/assets.ts';
import { describeUnit } from '@schutznetz/site/releases/describeUnit.ts';
import { openStore } from '@schutznetz/site/releases/openStore.ts';
import { writeBuild } from '@schutznetz/site/releases/writeBuild.ts';
import { loadCompiledSite } from '@schutznetz/site/render/loadCompiledSite.ts';
import { renderUnit } from '@schutznetz/site/render/renderUnit.ts';
import { getPayload } from 'payload';

// What publishing would cost without a publisher that stays: `node coldBuild.ts <empty folder> <unit>…` loads everything,
// reads the units one after the other, renders them and writes them into a store of its own.
const [, , folder = '', ...units] = process.argv;
const payload = await getPayload({ config, disableOnInit: true });
const site = await loadCompiledSite(resolve(import.meta.dirname, '../../site/dist'));
const store = await openStore(folder);
await addAssets(store, site);
const now = toBerlin(new Date().toISOString());
let pages = 0;
for (const unit of units) {
  const [result] = await inOneView(payload, ({ database }) =>
    readSnapshots({
      source: publishedSource({ payload, database }),
      units: [unit],
      now,
      origin: cmsEnvironment.siteUrl,
    }),
  );
  if (result?.state !== 'read') throw new Error(`Unit ${unit} cannot be read: ${result?.state}`);
  const files = await renderUnit({ site, snapshot: result.snapshot, now });
  pages += files.length;
  await writeBuild({
    ...describeUnit(result.snapshot),
    store,
    files,
    mediaDir: cmsEnvironment.mediaDir,
    codeVersion: site.codeVersion,
    createdAt: new Date().toISOString(),
    clock: new Date().toISOString(),
  });
}
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
console.log(JSON.stringify({ pages, cpu: (userCPUTime + systemCPUTime) / 1e6, peak: Math.round(maxRSS / 1024) }));
await payload.destroy();
process.exit(0);
