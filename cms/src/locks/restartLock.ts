import type { CollectionBeforeChangeHook } from 'payload';
import { idOf } from '../access/rights/idOf.ts';
import type { Lock } from './Lock.ts';

/** `beforeChange` of locks: who takes a document over edits it from that moment, not since the first person opened it. */
export const restartLock: CollectionBeforeChangeHook<Lock> = ({ data, operation, originalDoc }) => {
  const isTakenOver = operation === 'update' && idOf(data.user?.value) !== idOf(originalDoc?.user?.value);
  return isTakenOver ? { ...data, createdAt: new Date().toISOString() } : data;
};
