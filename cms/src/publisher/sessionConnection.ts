import pg from 'pg';

/**
 * One connection of the publisher's own: it hears the notices of the job table and holds the locks.
 * PostgreSQL frees the locks when the connection or the process dies, so nothing stays locked after a kill.
 */
export type SessionConnection = {
  /** False as soon as the connection is gone, and with it every lock. */
  isAlive: () => boolean;
  /** Takes the lock if nobody has it. */
  tryLock: (name: string) => Promise<boolean>;
  /** Waits for the lock. */
  lock: (name: string) => Promise<void>;
  unlock: (name: string) => Promise<void>;
  close: () => Promise<void>;
};

/** Channel on which the trigger of `payload_jobs` speaks at each commit of a job. */
export const jobChannel = 'schutznetz_jobs';

/** First half of the advisory lock key, so that other users of advisory locks on the server are not met. */
export const lockSpace = 0x5c4e;

/**
 * Opens the connection and listens.
 * @param onNotice called at each notice; the payload is the queue's name
 * @param onLost called once when the connection is lost without `close`
 */
export async function openSessionConnection({
  connectionString,
  onNotice,
  onLost,
}: {
  connectionString: string;
  onNotice: (queue: string) => void;
  onLost: (error: Error) => void;
}): Promise<SessionConnection> {
  const client = new pg.Client({ connectionString, application_name: 'schutznetz-publisher', keepAlive: true });
  let alive = true;
  let closing = false;
  const lose = (error: Error) => {
    if (!alive) return;
    alive = false;
    if (!closing) onLost(error);
  };
  client.on('error', lose);
  client.on('end', () => lose(new Error('The connection to PostgreSQL has ended')));
  client.on('notification', (notice) => onNotice(notice.payload ?? ''));
  await client.connect();
  await client.query(`listen ${jobChannel}`);

  return {
    isAlive: () => alive,
    async tryLock(name) {
      const { rows } = await client.query<{ locked: boolean }>(
        'select pg_try_advisory_lock($1, hashtext($2)) as locked',
        [lockSpace, name],
      );
      return rows[0]?.locked === true;
    },
    async lock(name) {
      await client.query('select pg_advisory_lock($1, hashtext($2))', [lockSpace, name]);
    },
    async unlock(name) {
      if (alive) await client.query('select pg_advisory_unlock($1, hashtext($2))', [lockSpace, name]);
    },
    async close() {
      closing = true;
      await client.end();
    },
  };
}
