import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PostgresAdapter } from '@payloadcms/db-postgres';
import { GRAPHQL_POST } from '@payloadcms/next/routes';
import { getPayload, handleEndpoints, type Payload } from 'payload';

export type Answer = { status: number; body: Body };

/** As much of Payload's answers as the tests look at. */
export type Body = {
  doc?: StoredDocument;
  docs?: (StoredDocument & { version?: StoredDocument })[];
  totalDocs?: number;
  token?: string;
  data?: Record<string, unknown>;
  errors?: { message: string }[];
} & StoredDocument;

export type StoredDocument = { id?: number; _status?: string; [field: string]: unknown };

export type Send = (call: Call) => Promise<Answer>;

export type Call = {
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** behind `/api`, with its query */
  path: string;
  /** from a log-in; nobody without */
  token?: string | undefined;
  body?: unknown;
};

export type Cms = {
  payload: Payload;
  send: Send;
  /** asks GraphQL; with `errors` in the body when something was refused */
  ask: (question: { query: string; token?: string | undefined }) => Promise<Body>;
  stop: () => Promise<void>;
};

/** The CMS on the database of `DATABASE_URL`, answering real requests without a web server. */
export async function startCms(): Promise<Cms> {
  const dataDir = await mkdtemp(join(tmpdir(), 'schutznetz-access-'));
  Object.assign(process.env, { DATA_DIR: dataDir, PAYLOAD_SECRET: 'only-for-tests-'.repeat(3), LOG_LEVEL: 'silent' });
  // Read only when the variables are set: the configuration takes them at once.
  const { default: config } = await import('../../payload.config.ts');
  const payload = await getPayload({ config });
  payload.logger.level = 'silent';
  const answerGraphql = GRAPHQL_POST(config);
  return {
    payload,
    send: async (call) => {
      const response = await handleEndpoints({ config, request: requestOf(call) });
      return { status: response.status, body: (await response.json().catch(() => ({}))) as Body };
    },
    ask: async ({ query, token }) => {
      const response = await answerGraphql(requestOf({ method: 'POST', path: '/graphql', token, body: { query } }));
      return (await response.json()) as Body;
    },
    stop: async () => {
      // `payload.destroy` forgets the pool and one connection that it never gives back: both end with the database.
      const { pool } = payload.db as unknown as PostgresAdapter;
      pool.on('error', () => undefined);
      await payload.destroy();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function requestOf({ method = 'GET', path, token, body }: Call): Request {
  return new Request(`http://127.0.0.1:3000/api${path}`, {
    method,
    headers: {
      'Content-Type': 'application/json',
      ...(token === undefined ? {} : { Authorization: `JWT ${token}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}
