import type { RouteData } from 'astro';
import { createApp } from 'astro/app/entrypoint';
import type { ContentRoute } from './ContentRoute.ts';

// Without streaming a page that fails half-way answers 500 instead of a 200 that ends too early.
const app = createApp({ streaming: false });
keepModules();

/**
 * Answers with a page of the compiled site, 404 without a body when no route is there for the address.
 * @param path public path, without a query
 */
export async function handler(path: string, locals: App.Locals): Promise<Response> {
  const routeData = findRoute(path);
  if (!routeData) return new Response(null, { status: 404 });
  if (routeData.type === 'endpoint') return answer(routeData, path, locals);
  // No page looks at the host: absolute addresses are made with the origin in the snapshot.
  const request = new Request(`http://site.invalid${path}`);
  // With an address of its own Astro does not look for the properties that a prerendered page of this route would have.
  return app.render(request, { locals, routeData: { ...routeData, pathname: path } });
}

/**
 * The routes are in the order in which Astro asks them. Its own search takes the address apart first, and looks for a base,
 * a language and a host that this site does not have: a third of the time of a calendar file.
 */
function findRoute(path: string): RouteData | undefined {
  return app.manifest.routes.find(({ routeData }) => routeData.pattern.test(path))?.routeData;
}

/**
 * A file that is no HTML page. What Astro sets up for a request takes longer than to write one, and of all addresses
 * four in ten are the calendar file of an event.
 */
async function answer({ component, pattern, params }: RouteData, path: string, locals: App.Locals): Promise<Response> {
  const load = app.manifest.pageMap?.get(component);
  if (!load) throw new Error(`The compiled site does not hold ${component}`);
  const { GET } = (await (await load()).page()) as unknown as { GET: ContentRoute };
  const found = pattern.exec(path);
  return GET({ locals, params: Object.fromEntries(params.map((name, index) => [name, found?.[index + 1]])) });
}

/** Astro imports the module of a page anew for each page. Node.js finds it again, but takes 5 % of the time for it. */
function keepModules(): void {
  const { pageMap } = app.manifest;
  for (const [component, load] of pageMap ?? []) {
    let loading: ReturnType<typeof load> | undefined;
    pageMap?.set(component, () => (loading ??= load()));
  }
}
