import { chunkToString, renderSlotToString } from 'astro/runtime/server/index.js';
import type { Params, SSRResult } from 'astro';

type SlotValues = Readonly<Record<string, Parameters<typeof renderSlotToString>[1]>> | null;

/**
 * What the templates call `Astro`: of Astro's own the part that they use. Astro makes one for each page the prototype of
 * those of its components. V8 keeps a prototype, with the whole page behind it, until the next large clean-up of the memory,
 * which comes the sooner for it: to render a country anew took a fifth more time.
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
      has: (name: string) => Boolean(slots?.[name]),
      async render(name: string) {
        const slot = slots?.[name];
        return slot === undefined ? undefined : chunkToString(result, await renderSlotToString(result, slot));
      },
    };
  }
}
