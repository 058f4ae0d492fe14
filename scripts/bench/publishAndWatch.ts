import { setTimeout as wait } from 'node:timers/promises';
import type { Change } from './changes.ts';

export interface Publication {
  readonly collection: Change['collection'];
  /** milliseconds that the CMS took to answer */
  readonly answerMs: number;
  /** milliseconds from the CMS's answer to the change, by kind of page */
  readonly liveMs: Readonly<Record<string, number>>;
}

/** A page that does not show a change after this time shows wrong content. */
const patienceMs = 30_000;
/** The watch takes processor time from what it watches: so often is exact enough. */
const pollMs = 10;

/**
 * Publishes a change through the CMS and asks every page that shows the document until it shows the change.
 * @param token of a log-in
 * @throws Error when a page keeps the old content
 */
export async function publishAndWatch({
  change,
  cmsUrl,
  siteUrl,
  token,
}: {
  change: Change;
  cmsUrl: string;
  siteUrl: string;
  token: string;
}): Promise<Publication> {
  const pages = await findPages(siteUrl, change);
  const sentAt = performance.now();
  const answer = await fetch(`${cmsUrl}/api/${change.collection}/${change.id}`, {
    method: 'PATCH',
    headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(change.data),
  });
  const text = await answer.text();
  const answeredAt = performance.now();
  if (!answer.ok) throw new Error(`The CMS refused a change of ${change.collection} ${change.id}: ${text}`);
  const times = await Promise.all(
    pages.map(async ([kind, path]) => {
      await waitFor({ url: `${siteUrl}${path}`, text: change.after });
      return [kind, performance.now() - answeredAt] as const;
    }),
  );
  return {
    collection: change.collection,
    answerMs: answeredAt - sentAt,
    liveMs: Object.fromEntries(times),
  };
}

/** Those of the candidates that show the document, so that the watch waits for no page that never will. */
async function findPages(siteUrl: string, change: Change): Promise<[string, string][]> {
  const found: [string, string][] = [];
  const shown = new RegExp(`${change.before}(?!\\d)`);
  for (const [kind, path] of Object.entries(change.candidates)) {
    const answer = await fetch(`${siteUrl}${path}`);
    const text = await answer.text();
    if (text.includes(change.after)) throw new Error(`${path} shows the change before it was made`);
    if (answer.ok && shown.test(text)) found.push([kind, path]);
  }
  if (found.length < 2) throw new Error(`${change.collection} ${change.id} stands on ${found.length} pages only`);
  return found;
}

async function waitFor({ url, text }: { url: string; text: string }): Promise<void> {
  const deadline = performance.now() + patienceMs;
  let known = '';
  for (;;) {
    const answer = await fetch(url, { headers: known ? { 'if-none-match': known } : {} });
    const body = await answer.text();
    if (answer.status === 200) {
      if (body.includes(text)) return;
      known = answer.headers.get('etag') ?? '';
    } else if (answer.status !== 304) throw new Error(`${url} answered ${answer.status}`);
    if (performance.now() > deadline) throw new Error(`${url} does not show “${text}” after ${patienceMs / 1000} s`);
    await wait(pollMs);
  }
}
