import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeSlug } from '@schutznetz/shared/paths/makeSlug.ts';
import { expect } from 'vitest';
import { glossary } from '../../scripts/seed/content/glossary.ts';
import { helplines } from '../../scripts/seed/content/helplines.ts';
import { legalBases } from '../../scripts/seed/content/legalBases.ts';
import { networks } from '../../scripts/seed/content/networks.ts';
import { demoAccountsFile, type DemoAccounts } from '../../scripts/state/demoAccounts.ts';

interface Place {
  readonly siteUrl: string;
  readonly cmsUrl: string;
  readonly dataDir: string;
}

/** The demo is there as a start that nobody interrupted leaves it: four accounts, each document once, each page public. */
export async function expectCompleteDemo({ siteUrl, cmsUrl, dataDir }: Place): Promise<void> {
  const accounts = JSON.parse(readFileSync(join(dataDir, demoAccountsFile), 'utf8')) as DemoAccounts;
  expect(Object.keys(accounts)).toEqual(['administrator', 'koordination', 'redaktion', 'betrieb']);
  const tokens = await Promise.all(Object.values(accounts).map((account) => logIn(cmsUrl, account)));
  const counts = Object.fromEntries(
    await Promise.all(Object.keys(expectedCounts).map(async (slug) => [slug, await count(slug)] as const)),
  );
  expect(counts).toEqual(expectedCounts);
  const statuses = await Promise.all(publicPaths().map(async (path) => [path, await statusOf(path)]));
  expect(statuses.filter(([, status]) => status !== 200)).toEqual([]);

  async function count(collection: string): Promise<number> {
    const headers = { authorization: `JWT ${tokens[0]}` };
    const response = await fetch(`${cmsUrl}/api/${collection}?depth=0&limit=1`, { headers });
    return ((await response.json()) as { totalDocs: number }).totalDocs;
  }

  async function statusOf(path: string): Promise<number> {
    return (await fetch(`${siteUrl}${path}`)).status;
  }
}

const total = (list: (network: (typeof networks)[number]) => readonly unknown[] | undefined) =>
  networks.reduce((sum, network) => sum + (list(network)?.length ?? 0), 0);

const expectedCounts = {
  districts: networks.length,
  jugendaemter: total(({ jugendaemter }) => jugendaemter),
  municipalities: total(({ municipalities }) => municipalities),
  contacts: total(({ contacts }) => contacts),
  'regional-groups': total(({ groups }) => groups),
  events: total(({ events }) => events),
  guides: total(({ guides }) => guides),
  news: total(({ news }) => news),
  helplines: helplines.length,
  'legal-bases': legalBases.length,
  glossary: glossary.length,
  users: 4,
};

function publicPaths(): string[] {
  const ofNetworks = networks.flatMap(({ district: { slug }, municipalities, events, guides, news }) => [
    `/${slug}/`,
    `/${slug}/hilfe/`,
    ...municipalities.map(({ name }) => `/${slug}/orte/${makeSlug(name)}/`),
    ...(events ?? []).map((event) => `/${slug}/termine/${event.slug}/`),
    ...(guides ?? []).map((guide) => `/${slug}/verfahren/${guide.slug}/`),
    ...(news ?? []).map((one) => `/${slug}/aktuelles/${one.slug}/`),
  ]);
  return ['/', '/orte/', '/netzwerke/', '/termine/', ...ofNetworks];
}

async function logIn(cmsUrl: string, account: DemoAccounts[keyof DemoAccounts]): Promise<string> {
  const response = await fetch(`${cmsUrl}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(account),
  });
  expect([account.email, response.status]).toEqual([account.email, 200]);
  return ((await response.json()) as { token: string }).token;
}
