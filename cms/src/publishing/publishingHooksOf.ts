import type { CollectionConfig } from 'payload';
import {
  publishAfterChange,
  publishAfterDelete,
  rememberPublicState,
  rememberPublicStateBeforeDelete,
} from './publishingHooks.ts';

/** The hooks of a collection with those that publish behind them, so that they see what the others have done. */
export function publishingHooksOf(hooks: CollectionConfig['hooks'] = {}): NonNullable<CollectionConfig['hooks']> {
  return {
    ...hooks,
    beforeChange: [...(hooks.beforeChange ?? []), rememberPublicState],
    afterChange: [...(hooks.afterChange ?? []), publishAfterChange],
    beforeDelete: [...(hooks.beforeDelete ?? []), rememberPublicStateBeforeDelete],
    afterDelete: [...(hooks.afterDelete ?? []), publishAfterDelete],
  };
}
