import type { RouteData } from 'astro';
import { createApp } from 'astro/app/entrypoint';
import type { ContentRoute } from './ContentRoute.ts';

// Without streaming a page that fails half-way answers 500 instead of a 200 that ends too early.
const app = createApp({ streaming: false });
keepModules();

/** Answers a request with a page of the compiled site, 404 without a body when no route is there for the address. */
export async function handler(request: Request, locals: App.Locals): Promise<Response> {
  const routeData = app.match(request);
  if (!routeData) return new Response(null, { status: 404 });
  return routeData.type === 'endpoint'
    ? answer(routeData, request, locals)
    : app.render(request, { locals, routeData });
}

/**
 * A file that is no HTML page. What Astro sets up for a request takes longer than to write one, and of all addresses
 * four in ten are the calendar file of an event.
 */
async function answer(
  { component, pattern, params }: RouteData,
  { url }: Request,
  locals: App.Locals,
): Promise<Response> {
  const load = app.manifest.pageMap?.get(component);
  if (!load) throw new Error(`The compiled site does not hold ${component}`);
  const { GET } = (await (await load()).page()) as unknown as { GET: ContentRoute };
  const found = pattern.exec(new URL(url).pathname);
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
