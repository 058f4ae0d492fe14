import type { AstroGlobal, Params, RouteData, SSRResult } from 'astro';
import { FetchState } from 'astro/fetch';
import { renderPage } from 'astro/runtime/server/index.js';
import { PageGlobal } from './PageGlobal.ts';

type PageModule = Parameters<FetchState['createResult']>[0];

/** Answers with one page of a route. What the page throws comes out of it. */
export type PageRoute = (page: { params: Params; locals: App.Locals }) => Promise<Response>;

/**
 * Has Astro set up a route once, as it does for each request: styles, scripts and links of the head, and how to render.
 * That is the same for all pages of a route, and took a third of the time of a page. Each page gets a copy in which is
 * its own what it reads (`PageGlobal`) and what the rendering keeps of it.
 */
export async function createPageRoute(routeData: RouteData, module: PageModule): Promise<PageRoute> {
  // Without locals, so that no content is kept with the route.
  const state = new FetchState(new Request('http://site.invalid/'));
  state.routeData = routeData;
  const common = await state.createResult(module, state.getActionAPIContext());
  return ({ params, locals }) => {
    // Nothing else of the common one is written to as long as the addresses of scripts get no prefix (`userAssetsBase`).
    const result: SSRResult = {
      ...common,
      params,
      styles: new Set(common.styles),
      scripts: new Set(common.scripts),
      links: new Set(common.links),
      _metadata: copyMetadata(common._metadata),
      createAstro: (props, slots) => new PageGlobal({ result, locals, props, slots }) as unknown as AstroGlobal,
    };
    // Without streaming a page that fails half-way rejects, instead of ending too early.
    return renderPage(result, module.default, {}, {}, false, routeData);
  };
}

/** Nothing is rendered with the common one, so its lists are empty and hold nothing that two pages could share. */
function copyMetadata(metadata: SSRResult['_metadata']): SSRResult['_metadata'] {
  const copied = Object.entries(metadata).map(([name, value]) => [name, copyList(value)]);
  return Object.fromEntries(copied) as SSRResult['_metadata'];
}

function copyList(value: unknown): unknown {
  if (value instanceof Set) return new Set(value);
  return Array.isArray(value) ? [...(value as unknown[])] : value;
}
