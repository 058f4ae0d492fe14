/*
 * A CMS that saves until it is killed: node saveOften.ts <contact>. Publishes the contact again and again, with a
 * counted text, and writes a line for each save that it has answered.
 */
import { getPayload } from 'payload';
import config from '../payload.config.ts';

const [, , contact = ''] = process.argv;
const payload = await getPayload({ config });
for (let n = 1; ; n += 1) {
  const data = { description: `Stand ${n}.`, _status: 'published' } as const;
  await payload.update({ collection: 'contacts', id: Number(contact), data });
  process.stdout.write(`${n}\n`);
}
