import type { Payload } from 'payload';
import { nameEditor } from './nameEditor.ts';
import { restartLock } from './restartLock.ts';

/** Hangs our hooks on Payload's own collection of locks, which no configuration reaches. */
export function describeLocks(payload: Payload): void {
  const { hooks } = payload.collections['payload-locked-documents'].config;
  hooks.afterRead.push(nameEditor);
  hooks.beforeChange.push(restartLock);
}
