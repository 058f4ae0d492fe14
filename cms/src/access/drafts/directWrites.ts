import type { PayloadRequest } from 'payload';

const directWrites = new WeakSet<object>();
const restoringContexts = new WeakSet<object>();

/** Remembers that `data` is written to the live row, not to a draft beside it. */
export function rememberDirectWrite(data: object): void {
  directWrites.add(data);
}

/** Remembers that a version is restored: Payload then asks with data of its own making. */
export function rememberRestoring(req: PayloadRequest): void {
  restoringContexts.add(req.context);
}

export function isRestoring(req: PayloadRequest): boolean {
  return restoringContexts.has(req.context);
}

/** Whether a change can touch what is public: it publishes, unpublishes, restores or overwrites the live row. */
export function touchesLiveRow({ data, req }: { data?: unknown; req: PayloadRequest }): boolean {
  if (isRestoring(req)) return true;
  if (typeof data !== 'object' || data === null) return false;
  return directWrites.has(data) || ('_status' in data && data._status === 'published');
}
