import { defineMiddleware } from 'astro:middleware';

/**
 * Under `astro dev` nobody hands a snapshot over: the fictional Musterkreis stands in. The compiled site gets its
 * snapshot and clock from the caller, carries no fixture, and renders its pages without middleware.
 */
export const onRequest = defineMiddleware(async (context, next) => {
  // Also in a build that was made in a development environment, what the caller hands over is what is shown.
  if (import.meta.env.DEV && !('content' in context.locals)) {
    const { devLocals } = await import('./fixtures/devLocals.ts');
    Object.assign(context.locals, devLocals(context.url.pathname));
  }
  return next();
});
