/** One public address as the crawl found it. */
export type CrawledPage = { url: string; status: number; contentType: string; body: string; linkedFrom: string };

/**
 * Reads every address of the site that can be reached from its start page and its sitemaps by links, styles, scripts,
 * pictures and downloads.
 * @param origin scheme and host; other hosts are never asked
 */
export async function crawl(origin: string): Promise<CrawledPage[]> {
  const found = new Map<string, string>([
    [`${origin}/`, 'start'],
    [`${origin}/sitemap.xml`, 'start'],
  ]);
  const pages: CrawledPage[] = [];
  for (const [url, linkedFrom] of found) {
    const response = await fetch(url, { redirect: 'manual' });
    const contentType = response.headers.get('content-type') ?? '';
    const body = /html|xml|css|calendar/.test(contentType) ? await response.text() : '';
    pages.push({ url, status: response.status, contentType, body, linkedFrom });
    for (const target of targetsOf({ body, contentType, url })) {
      const address = target.split('#', 1)[0] ?? target;
      if (address.startsWith(`${origin}/`) && !found.has(address)) found.set(address, url);
    }
  }
  return pages;
}

/** Absolute addresses that a document makes a reader or a browser ask for, other hosts included. */
export function targetsOf({ body, contentType, url }: Pick<CrawledPage, 'body' | 'contentType' | 'url'>): string[] {
  const patterns = contentType.includes('html')
    ? [/\s(?:href|src|action)="([^"]+)"/g, /\ssrcset="([^"]+)"/g]
    : contentType.includes('css')
      ? [/url\(["']?([^"')]+)["']?\)/g]
      : [/<loc>([^<]+)<\/loc>/g];
  return patterns
    .flatMap((pattern) => [...body.matchAll(pattern)].map((match) => match[1] ?? ''))
    .flatMap((value) => value.split(/,\s+/).map((part) => part.trim().split(/\s+/, 1)[0] ?? ''))
    .filter((value) => value !== '' && !/^(?:tel|mailto|data):/.test(value))
    .map((value) => new URL(value.replaceAll('&amp;', '&'), url).href);
}
