/*
 * A CMS that is killed while it saves: node saveAndDie.ts <contact> <text> <moment>. Publishes the text and kills itself as
 * `kill -9` would, `before-commit` or `after-commit` of the save's transaction.
 */
import { getPayload } from 'payload';
import config from '../payload.config.ts';

const [, , contact = '', description = '', moment = ''] = process.argv;
const payload = await getPayload({ config });
const commit = payload.db.commitTransaction.bind(payload.db);
payload.db.commitTransaction = async (id) => {
  if (moment === 'before-commit') process.kill(process.pid, 'SIGKILL');
  await commit(id);
  process.kill(process.pid, 'SIGKILL');
};
await payload.update({ collection: 'contacts', id: Number(contact), data: { description, _status: 'published' } });
