import { cpus, loadavg } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { step } from '../console/steps.ts';
import { changeAt } from './changes.ts';
import { logIn } from './logIn.ts';
import { landSizes } from './land/landSizes.ts';
import { loadLand } from './land/loadLand.ts';
import { districtSlug, makeLand } from './land/makeLand.ts';
import { publishAndWatch, type Publication } from './publishAndWatch.ts';
import type { BenchOptions } from './readOptions.ts';
import type { ReadersReport } from './readers.ts';
import { readStages } from './readStages.ts';
import { measureRebuild, type Rebuild } from './measureRebuild.ts';
import { readUsage } from './readUsage.ts';
import { runColdBuild, type ColdBuild } from './runColdBuild.ts';
import { listPaths } from './listPaths.ts';
import { startBenchSystem, type BenchSystem } from './startBenchSystem.ts';
import { startReaders } from './startReaders.ts';
import type { Summary } from './summarise.ts';

export interface BenchResults {
  readonly options: BenchOptions;
  readonly machine: { readonly cpu: string; readonly cores: number; readonly node: string };
  /** load average of the last minute, before and after */
  readonly load: readonly [number, number];
  readonly rebuilds: readonly Rebuild[];
  readonly publications: readonly Publication[];
  /** processor time of the publisher for one publication, in milliseconds */
  readonly cpuPerPublication: number;
  /** milliseconds, as the publisher wrote them down */
  readonly stages: Readonly<Record<string, Summary>>;
  readonly readers: ReadersReport | null;
  /** MiB of the publisher, by phase */
  readonly memory: Readonly<Record<string, number>>;
  readonly cold: Readonly<Record<string, ColdBuild>>;
}

/** Sets up an installation with a synthetic land, measures it and takes it down again. */
export async function runBench(options: BenchOptions): Promise<BenchResults> {
  const loadBefore = loadavg()[0] ?? NaN;
  const system = await startBenchSystem(options);
  const client = new pg.Client({ connectionString: system.databaseUrl });
  try {
    const size = landSizes[options.size];
    await step('Künstliches Land laden', () =>
      loadLand(system.databaseUrl, makeLand({ size, seed: options.seed, now: new Date() })),
    );
    await client.connect();
    const measured = await measure({ options, system, client });
    const [processor] = cpus();
    return {
      ...measured,
      options,
      machine: { cpu: processor?.model ?? '', cores: cpus().length, node: process.version },
      load: [loadBefore, loadavg()[0] ?? NaN],
    };
  } finally {
    await client.end().catch(() => undefined);
    await system.stop();
  }
}

async function measure({ options, system, client }: { options: BenchOptions; system: BenchSystem; client: pg.Client }) {
  const size = landSizes[options.size];
  const memory: Record<string, number> = {};
  await system.start('website');
  await step('Redaktion starten', () => system.start('redaktion'));
  const token = await logIn(system);
  const pid = await system.start('veroeffentlichung');
  const about = { pid, client };
  const noteMemory = async (phase: string) => {
    memory[phase] = (await readUsage(pid)).memory;
  };

  const first = await step('Alles zum ersten Mal veröffentlichen', () =>
    measureRebuild({ ...about, kind: 'first', begin: () => Promise.resolve(), units: size.districts + 1 }),
  );
  await noteMemory('erste Veröffentlichung');
  const publications: Publication[] = [];
  const paths = await listPaths(system.siteUrl, Math.min(size.districts, 10));
  const readers =
    options.readers > 0
      ? startReaders({ siteUrl: system.siteUrl, paths, readers: options.readers, pauseMs: 250 })
      : null;
  const turn = async (number: number) =>
    publishAndWatch({ change: changeAt(size, number), cmsUrl: system.cmsUrl, siteUrl: system.siteUrl, token });
  // The first ones warm up the CMS and the publisher; they are checked but not counted.
  await step('Aufwärmen', async () => {
    for (let number = 0; number < 10; number++) await turn(number);
  });
  const begunAt = new Date();
  const before = await readUsage(pid);
  await step(`${options.publishes} Änderungen veröffentlichen`, async () => {
    for (let number = 10; number < options.publishes + 10; number++) {
      publications.push(await turn(number));
      await wait(200);
    }
  });
  const after = await readUsage(pid);
  const readersReport = readers ? await readers.stop() : null;
  const stages = await readStages(client, begunAt);
  await noteMemory(`${options.publishes} Veröffentlichungen`);

  const unchanged = await step('Alles neu erzeugen, ohne Änderung', () =>
    measureRebuild({ ...about, kind: 'unchanged', begin: () => wishForEverything(client) }),
  );
  const changed = await step('Alles neu erzeugen, jede Seite geändert', () =>
    measureRebuild({ ...about, kind: 'changed', begin: () => changeEveryPage(system, token) }),
  );
  await noteMemory('drei Mal alles');
  memory['höchster Stand'] = (await readUsage(pid)).peak;
  const cold: Record<string, ColdBuild> = {};
  if (options.cold) {
    const all = ['portal', ...Array.from({ length: size.districts }, (_, index) => districtSlug(index))];
    cold['eine Einheit'] = await step('Eine Einheit in einem frischen Prozess', () =>
      runColdBuild(system, ['musterkreis-1']),
    );
    cold['alles'] = await step('Alles in einem frischen Prozess', () => runColdBuild(system, all));
  }
  const cpuPerPublication = ((after.cpu - before.cpu) * 1000) / options.publishes;
  return {
    rebuilds: [first, unchanged, changed],
    publications,
    cpuPerPublication,
    stages,
    readers: readersReport,
    memory,
    cold,
  };
}

async function wishForEverything(client: pg.Client): Promise<void> {
  const cause = { kind: 'hand', collection: null, documentId: null, title: null, person: 'Bench' };
  const input = { units: ['*'], cause, trace: 'bench' };
  await client.query("insert into payload_jobs (input, task_slug, queue) values ($1, 'publish', 'publish')", [
    JSON.stringify(input),
  ]);
}

/** The name of the site stands on every page. */
async function changeEveryPage({ cmsUrl }: BenchSystem, token: string): Promise<void> {
  const answer = await fetch(`${cmsUrl}/api/globals/portal`, {
    method: 'POST',
    headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ title: 'Schutznetz Beispiel', _status: 'published' }),
  });
  if (!answer.ok) throw new Error(`The CMS refused to change the portal: ${await answer.text()}`);
  await answer.text();
}
