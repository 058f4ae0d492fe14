import type { Cms } from './startCms.ts';
import type { Subject } from './subjects.ts';

/** Fits a name and a web address. */
const originalText = 'https://musterkreis.example/';

type State = 'published' | 'draft';

/**
 * Documents to try operations on: one in each state, replaced (or put right again, where it is fixed) only after it was
 * changed, because most tries are refused.
 */
export function createStock(cms: Cms, subject: Subject) {
  const ready = new Map<State, number>();
  const collection = subject.collection as 'contacts';

  async function create(state: State): Promise<number> {
    const data = { ...subject.newData(), _status: state };
    return (await cms.payload.create({ collection, data: data as never, depth: 0 })).id;
  }

  return {
    /** An untouched document. `forDeletion` never gives one that the people's rights hang on. */
    async take(state: State, forDeletion: boolean): Promise<number> {
      if (subject.fixed && !forDeletion) return subject.fixed[state];
      const known = ready.get(state) ?? (await create(state));
      ready.set(state, known);
      return known;
    },
    /** After the document was changed. */
    async renew(state: State, id: number): Promise<void> {
      if (id !== subject.fixed?.[state]) ready.delete(state);
      else {
        const data = { [subject.textField]: originalText, _status: state };
        await cms.payload.update({ collection, id, data, depth: 0 });
      }
    },
  };
}
