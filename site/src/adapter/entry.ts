import type { RouteData } from 'astro';
import { createApp } from 'astro/app/entrypoint';
import type { ContentRoute } from './ContentRoute.ts';
import { createPageRoute, type PageRoute } from './createPageRoute.ts';

const app = createApp({ streaming: false });
const routes = app.manifest.routes.map(({ routeData }) => ({ routeData, open: keepOpen(() => openRoute(routeData)) }));

/**
 * Answers with a page of the compiled site, 404 without a body when no route is there for the address. What a page throws
 * comes out of it.
 * @param path public path, without a query
 */
export async function handler(path: string, locals: App.Locals): Promise<Response> {
  // The routes are in the order in which Astro asks them. Its own search takes the address apart first, and looks for a
  // base, a language and a host that this site does not have.
  for (const { routeData, open } of routes) {
    const found = routeData.pattern.exec(path);
    if (!found) continue;
    const answer = await open();
    return answer({ locals, params: Object.fromEntries(routeData.params.map((name, at) => [name, found[at + 1]])) });
  }
  return new Response(null, { status: 404 });
}

/** The same page in Astro's own way, for tests: `handler` must make nothing else of it. */
export function throughAstro(path: string, locals: App.Locals): Promise<Response> {
  return app.render(new Request(`http://site.invalid${path}`), { locals });
}

/** Loads a route. Astro would do so for each page: Node.js finds the module again, but takes 5 % of the time of a page. */
async function openRoute(routeData: RouteData): Promise<ContentRoute | PageRoute> {
  const { component, type } = routeData;
  const load = app.manifest.pageMap?.get(component);
  if (!load) throw new Error(`The compiled site does not hold ${component}`);
  const module = await (await load()).page();
  // A file that is no HTML page. What Astro sets up for a request takes longer than to write one, and of all addresses
  // four in ten are the calendar file of an event.
  if (type === 'endpoint') return (module as unknown as { GET: ContentRoute }).GET;
  return createPageRoute(routeData, module);
}

/** Opens a route the first time, and again after a failure: what was missing may be there by then. */
function keepOpen<Route>(open: () => Promise<Route>): () => Promise<Route> {
  let opening: Promise<Route> | undefined;
  return () => {
    opening ??= open().catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
}
