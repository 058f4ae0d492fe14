import { previewRoot } from './previewRoot.ts';

/** Like the public site's: nothing from elsewhere, nothing inline. */
const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const banner =
  '<aside class="sn-demo" aria-label="Vorschau"><p class="sn-width">Vorschau mit Entwürfen. Was sich von der Website unterscheidet, ist noch nicht öffentlich.</p></aside>';

/** An answer of the preview: links, styles and pictures of the page lead on within the preview. */
export function previewResponse({
  status,
  contentType,
  body,
}: {
  status: number;
  contentType: string;
  body: Uint8Array | string;
}): Response {
  const headers = {
    'content-type': contentType,
    'content-security-policy': policy,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex',
  };
  if (contentType.startsWith('text/html')) return new Response(keepLinksInside(textOf(body)), { status, headers });
  if (contentType.startsWith('text/css')) {
    return new Response(textOf(body).replace(/url\((["']?)\/(?!\/)/g, `url($1${previewRoot}/`), { status, headers });
  }
  return new Response(typeof body === 'string' ? body : Buffer.from(body), { status, headers });
}

/** Rewrites paths of the site in attributes, and says at the top that this is a preview. */
export function keepLinksInside(html: string): string {
  return html
    .replace(/\s(href|src|action)="\/(?!\/)/g, ` $1="${previewRoot}/`)
    .replace(
      /\ssrcset="([^"]+)"/g,
      (_, sources: string) => ` srcset="${sources.replace(/(^|,\s*)\//g, `$1${previewRoot}/`)}"`,
    )
    .replace(/<body([^>]*)>/, `<body$1>${banner}`);
}

function textOf(body: Uint8Array | string): string {
  return typeof body === 'string' ? body : Buffer.from(body).toString('utf8');
}
