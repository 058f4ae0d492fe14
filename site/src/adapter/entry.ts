import { createApp } from 'astro/app/entrypoint';

// Without streaming a page that fails half-way answers 500 instead of a 200 that ends too early.
const app = createApp({ streaming: false });

/** Answers a request with a page of the compiled site, 404 without a body when no route is there for the address. */
export function handler(request: Request, locals: App.Locals): Promise<Response> {
  const routeData = app.match(request);
  if (!routeData) return Promise.resolve(new Response(null, { status: 404 }));
  return app.render(request, { locals, routeData });
}
