import { fileURLToPath } from 'node:url';
import node, { getAdapter } from '@astrojs/node';
import type { AstroIntegration } from 'astro';

/**
 * Astro's adapter for Node.js with an entry of our own. Pages are rendered in the publisher's process, where the
 * adapter's entry would have us make up a request and a response of Node's web server for each of them: that took half
 * the time of a page. Everything else is the adapter's.
 */
export function inProcessNode(): AstroIntegration {
  const adapter = node({ mode: 'middleware' });
  const serverEntrypoint = fileURLToPath(new URL('entry.ts', import.meta.url));
  return {
    ...adapter,
    hooks: {
      ...adapter.hooks,
      'astro:config:setup': async (options) => {
        await adapter.hooks['astro:config:setup']?.(options);
        options.updateConfig({ vite: { plugins: [{ name: 'schutznetz:page-bytes', configEnvironment }] } });
      },
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({ ...getAdapter({ staticHeaders: false }), serverEntrypoint });
      },
    },
  };
}

/** All code of the site that runs in the publisher gets ours where it says `Response` or `TextEncoder`. */
function configEnvironment(name: string) {
  if (name !== 'ssr') return {};
  const inject: Record<string, [string, string]> = {
    Response: [fileURLToPath(new URL('PageResponse.ts', import.meta.url)), 'PageResponse'],
    TextEncoder: [fileURLToPath(new URL('PageEncoder.ts', import.meta.url)), 'PageEncoder'],
  };
  return { build: { rolldownOptions: { transform: { inject } } } };
}
