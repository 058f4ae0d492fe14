import { createApp } from 'astro/app/entrypoint';

// Without streaming a page that fails half-way answers 500 instead of a 200 that ends too early.
const app = createApp({ streaming: false });
keepModules();

/** Answers a request with a page of the compiled site, 404 without a body when no route is there for the address. */
export function handler(request: Request, locals: App.Locals): Promise<Response> {
  const routeData = app.match(request);
  if (!routeData) return Promise.resolve(new Response(null, { status: 404 }));
  return app.render(request, { locals, routeData });
}

/** Astro imports the module of a page anew for each page. Node.js finds it again, but takes 5 % of the time for it. */
function keepModules(): void {
  const { pageMap } = app.manifest;
  for (const [component, load] of pageMap ?? []) {
    let loading: ReturnType<typeof load> | undefined;
    pageMap?.set(component, () => (loading ??= load()));
  }
}
