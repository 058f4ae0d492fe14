import type { PostgresAdapter } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';

/**
 * Lets the process live through a restart of PostgreSQL: an idle connection that the server closes is an event of the
 * pool, which ends the process while nobody listens, and Payload does not. The same goes for a connection that is at
 * work; there the query fails as well, and whoever waits for it learns that. The pool opens new connections when asked.
 */
export function survivePoolErrors(payload: Payload): void {
  const { pool } = payload.db as unknown as PostgresAdapter;
  pool.on('error', (err) => {
    payload.logger.error({ msg: 'Die Datenbank hat eine ruhende Verbindung geschlossen.', err });
  });
  const guarded = new WeakSet<object>();
  pool.on('acquire', (client) => {
    if (guarded.has(client)) return;
    guarded.add(client);
    client.on('error', (err) => {
      payload.logger.error({ msg: 'Die Datenbank hat eine Verbindung mitten in der Arbeit geschlossen.', err });
    });
  });
}
