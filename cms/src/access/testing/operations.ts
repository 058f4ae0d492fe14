import { sql } from '@payloadcms/db-postgres/drizzle';
import type { CollectionSlug } from 'payload';
import { databaseOf } from '../../publisher/Database.ts';
import type { Cms } from './startCms.ts';

/** One try of one person at one operation. `id` is the document it is aimed at; creations have none. */
export type Try = { cms: Cms; token: string | undefined; subject: TriedSubject; id: number };

export type TriedSubject = { collection: CollectionSlug; textField: string; newData: () => Record<string, unknown> };

type Operation = {
  /** state of the document the operation needs, `null` for creations */
  on: 'published' | 'draft' | null;
  /** what was done, told by status code and by what the database holds afterwards */
  succeeds: (attempt: Try) => Promise<boolean>;
};

/** Fits a name and a web address. */
const otherText = 'https://musterkreis.example/anders/';

export const operations = {
  readPublished: { on: 'published', succeeds: async (attempt) => (await call(attempt, 'GET')).status === 200 },
  readDraft: { on: 'draft', succeeds: async (attempt) => (await call(attempt, 'GET', '&draft=true')).status === 200 },
  createDraft: { on: null, succeeds: (attempt) => create(attempt, 'draft') },
  createPublished: { on: null, succeeds: (attempt) => create(attempt, 'published') },
  saveDraft: {
    on: 'published',
    succeeds: async (attempt) => {
      const { status } = await call(attempt, 'PATCH', '&draft=true', { [attempt.subject.textField]: otherText });
      const live = await readLive(attempt);
      if (live?._status !== 'published' || live[columnOf(attempt)] === otherText) throw new Error('a draft went live');
      return status === 200;
    },
  },
  overwrite: {
    on: 'published',
    succeeds: async (attempt) => {
      await call(attempt, 'PATCH', '', { [attempt.subject.textField]: otherText });
      return (await readLive(attempt))?.[columnOf(attempt)] === otherText;
    },
  },
  publish: { on: 'draft', succeeds: (attempt) => setStatus(attempt, 'published') },
  unpublish: { on: 'published', succeeds: (attempt) => setStatus(attempt, 'draft') },
  deletePublished: { on: 'published', succeeds: remove },
  deleteDraft: { on: 'draft', succeeds: remove },
  readVersions: {
    on: 'published',
    succeeds: async ({ cms, token, subject, id }) => {
      const path = `/${subject.collection}/versions?depth=0&where[parent][equals]=${id}`;
      return ((await cms.send({ path, token })).body.totalDocs ?? 0) > 0;
    },
  },
} as const satisfies Record<string, Operation>;

export type OperationName = keyof typeof operations;

/** What is public of the document: its whole row, not its newest version. Read past Payload, as each try asks for it. */
export async function readLive({ cms, subject, id }: Try): Promise<Row | null> {
  const table = sql.identifier(subject.collection.replaceAll('-', '_'));
  const { rows } = await databaseOf(cms.payload).execute<{ row: Row }>(
    sql`select to_jsonb(live) as row from ${table} live where live.id = ${id}`,
  );
  return rows[0]?.row ?? null;
}

/** By the column's name. */
type Row = { _status?: string; [column: string]: unknown };

/** Column of the text that the tries change. */
function columnOf({ subject }: Try): string {
  return subject.textField.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

async function call({ cms, token, subject, id }: Try, method: 'GET' | 'PATCH' | 'DELETE', query = '', body?: unknown) {
  return await cms.send({ method, path: `/${subject.collection}/${id}?depth=0${query}`, token, body });
}

async function create({ cms, token, subject }: Try, status: 'draft' | 'published'): Promise<boolean> {
  const query = status === 'draft' ? '&draft=true' : '';
  const body = { ...subject.newData(), _status: status };
  const answer = await cms.send({ method: 'POST', path: `/${subject.collection}?depth=0${query}`, token, body });
  if (answer.status === 201 && answer.body.doc?._status !== status)
    throw new Error(`created as ${answer.body.doc?._status}`);
  if (answer.status === 400) throw new Error(JSON.stringify(answer.body));
  return answer.status === 201;
}

async function setStatus(attempt: Try, status: 'draft' | 'published'): Promise<boolean> {
  await call(attempt, 'PATCH', '', { _status: status });
  return (await readLive(attempt))?._status === status;
}

async function remove(attempt: Try): Promise<boolean> {
  await call(attempt, 'DELETE');
  return (await readLive(attempt)) === null;
}
