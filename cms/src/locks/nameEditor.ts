import type { CollectionAfterReadHook } from 'payload';
import { idOf } from '../access/rights/idOf.ts';
import { type Person, readRights, rightsOf } from '../access/rights/readRights.ts';
import { mayKnowEditor } from '../access/users/mayKnowEditor.ts';
import type { Lock } from './Lock.ts';

/**
 * `afterRead` of locks: puts "Erika Musterfrau (seit 22.11.2026, 08:33 Uhr)" where Payload's dialog and lists look for the
 * e-mail of who edits. Editing reads no other account, so they would show its bare id, and the dialog's own date is English.
 */
export const nameEditor: CollectionAfterReadHook<Lock> = async ({ doc, req }) => {
  const id = idOf(doc.user?.value);
  if (!req.user || !doc.user || id === null || id === req.user.id) return doc;
  const editor = await req.payload.db.findOne<Person & { name?: string }>({
    collection: 'users',
    where: { id: { equals: id } },
    req,
  });
  const isKnown = editor !== null && mayKnowEditor(await readRights(req), await rightsOf(editor, req));
  const name = (isKnown && editor.name) || 'Eine andere Person';
  return { ...doc, user: { ...doc.user, value: { id, email: `${name}${since(doc.createdAt)}` } } };
};

const instant = new Intl.DateTimeFormat('de-DE', {
  timeZone: 'Europe/Berlin',
  dateStyle: 'medium',
  timeStyle: 'short',
});

function since(instantOfLock: string | null | undefined): string {
  return instantOfLock ? ` (seit ${instant.format(new Date(instantOfLock))} Uhr)` : '';
}
