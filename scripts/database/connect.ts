import { maskSecret } from '@schutznetz/shared/environment/maskSecret.ts';
import pg from 'pg';
import { StartError } from '../support/StartError.ts';

const oldestVersion = 14;

/**
 * Connects to the database that everything runs on. The caller ends the client.
 * @throws StartError that says in one sentence what is wrong with the address or the server, without its password
 */
export async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 8000 });
  // A lost connection shows at the next query; without a listener it would end the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw explainRefusal(url, error as NodeJS.ErrnoException);
  }
  const { rows } = await client.query<{ version: number }>(
    `SELECT current_setting('server_version_num')::int AS version`,
  );
  const version = Math.floor((rows[0]?.version ?? 0) / 10_000);
  if (version >= oldestVersion) return client;
  await client.end();
  throw new StartError({
    name: 'PostgresZuAlt',
    message: `Der Server von DATABASE_URL ist PostgreSQL ${version}; gebraucht wird mindestens ${oldestVersion}.`,
    hint: 'Nehmen Sie einen neueren Server, oder lassen Sie DATABASE_URL weg; dann bringt npm start einen mit.',
  });
}

function explainRefusal(url: string, error: NodeJS.ErrnoException): StartError {
  const shown = maskSecret('DATABASE_URL', url);
  const details: Record<string, { name: string; reason: string; hint: string }> = {
    ECONNREFUSED: {
      name: 'DatenbankNichtErreichbar',
      reason: 'Dort antwortet kein Server.',
      hint: 'Läuft PostgreSQL, und stimmen Rechner und Port?',
    },
    ENOTFOUND: {
      name: 'DatenbankNichtErreichbar',
      reason: 'Diesen Rechnernamen gibt es nicht.',
      hint: 'Prüfen Sie den Namen in der Adresse.',
    },
    EAI_AGAIN: {
      name: 'DatenbankNichtErreichbar',
      reason: 'Der Rechnername lässt sich nicht auflösen.',
      hint: 'Prüfen Sie den Namen in der Adresse und das Netz.',
    },
    '28P01': {
      name: 'DatenbankAnmeldungFalsch',
      reason: 'Der Server lehnt Name oder Passwort ab.',
      hint: 'Sonderzeichen im Passwort werden in der Adresse mit % kodiert.',
    },
    '28000': {
      name: 'DatenbankAnmeldungFalsch',
      reason: 'Der Server lässt diese Anmeldung nicht zu.',
      hint: 'Prüfen Sie den Namen und die Regeln in pg_hba.conf.',
    },
    '3D000': {
      name: 'DatenbankFehlt',
      reason: 'Diese Datenbank gibt es auf dem Server nicht.',
      hint: 'Legen Sie sie an, zum Beispiel mit createdb, oder berichtigen Sie den Namen.',
    },
  };
  const { name, reason, hint } = details[error.code ?? ''] ?? {
    name: 'DatenbankNichtErreichbar',
    reason: `Die Verbindung kam nicht zustande: ${error.message || error.code}.`,
    hint: 'Prüfen Sie die Adresse und ob der Server von hier aus erreichbar ist.',
  };
  return new StartError({ name, message: `DATABASE_URL ${shown}: ${reason}`, hint, cause: error });
}
