import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { StartError } from '../support/StartError.ts';
import { writeSecretFile } from './writeSecretFile.ts';

const secretsSchema = z.strictObject({ postgresPassword: z.string().min(16), payloadSecret: z.string().min(32) });

export type Secrets = z.infer<typeof secretsSchema>;

/** The secrets of this installation, `geheim.json` in the state folder; made at the first start. */
export async function readSecrets(dataDir: string): Promise<Secrets> {
  const path = join(dataDir, 'geheim.json');
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) {
    const secrets = {
      postgresPassword: randomBytes(24).toString('hex'),
      payloadSecret: randomBytes(32).toString('hex'),
    };
    await writeSecretFile(path, `${JSON.stringify(secrets, null, 2)}\n`);
    return secrets;
  }
  try {
    return secretsSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new StartError({
      name: 'GeheimdateiUnlesbar',
      message: `Die Datei ${path} ist beschädigt.`,
      hint: 'Spielen Sie sie aus einer Sicherung zurück: Ohne sie sind die Datenbank und die Anmeldungen nicht erreichbar. Es wurde nichts verändert.',
      cause,
    });
  }
}
