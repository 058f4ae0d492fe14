import type { APIContext } from 'astro';

/**
 * `GET` of a file that is no HTML page. It is called without what Astro sets up for a request (`entry.ts`), so there is
 * nothing for it but the content and the parameters of its address.
 */
export type ContentRoute = (context: Pick<APIContext, 'locals' | 'params'>) => Response;
