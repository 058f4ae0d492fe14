import { chunkToString, renderSlotToString } from 'astro/runtime/server/index.js';
import type { AstroGlobal, Params, SSRResult } from 'astro';

type SlotValues = Readonly<Record<string, Parameters<typeof renderSlotToString>[1]>> | null;

/**
 * What the templates call `Astro`: of Astro's own the part that they use. Astro makes one for each page the prototype of
 * those of its components. V8 keeps a prototype, with the whole page behind it, until the next large clean-up of the memory,
 * which comes the sooner for it.
 */
export class PageGlobal {
  /** set by the compiled template */
  self: unknown = null;
  readonly props: Record<string, unknown>;
  readonly locals: App.Locals;
  readonly params: Params;
  readonly #result: SSRResult;
  readonly #slots: SlotValues;

  constructor({
    result,
    locals,
    props,
    slots,
  }: {
    result: SSRResult;
    locals: App.Locals;
    props: Record<string, unknown>;
    slots: SlotValues;
  }) {
    this.props = props;
    this.locals = locals;
    this.params = result.params;
    this.#result = result;
    this.#slots = slots;
  }

  get slots() {
    const [result, slots] = [this.#result, this.#slots];
    return {
      async render(name: string) {
        const slot = slots?.[name];
        return slot === undefined ? undefined : chunkToString(result, await renderSlotToString(result, slot));
      },
    };
  }
}

const others = {
  cache: true,
  callAction: true,
  clientAddress: true,
  cookies: true,
  csp: true,
  currentLocale: true,
  generator: true,
  getActionResult: true,
  isPrerendered: true,
  logger: true,
  originPathname: true,
  preferredLocale: true,
  preferredLocaleList: true,
  redirect: true,
  request: true,
  response: true,
  rewrite: true,
  routePattern: true,
  session: true,
  site: true,
  url: true,
} satisfies Record<Exclude<keyof AstroGlobal, keyof PageGlobal>, true>;

// Without these it would be undefined, and a page would leave something out without a word.
for (const name of Object.keys(others))
  Object.defineProperty(PageGlobal.prototype, name, {
    get() {
      throw new Error(`A page has no Astro.${name}: all that it may show is in Astro.locals`);
    },
  });
