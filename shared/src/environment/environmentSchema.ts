import { z } from 'zod';
import type { SettingHelp } from './environmentError.ts';

const port = z.coerce.number().int().min(1).max(65535);

/** Scheme and host, without a slash at the end. */
const origin = z
  .url({ protocol: /^https?$/, abort: true })
  .regex(/^[^/]+\/\/[^/?#@]+\/?$/, { abort: true })
  .transform((value) => new URL(value).origin);

/** The environment of all processes, by the names that operators set. Unset and empty are the same. */
export const environmentSchema = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(?:ql)?$/ }).optional(),
  DATA_DIR: z.string().default('.data'),
  HOST: z.string().regex(/^\S+$/).default('127.0.0.1'),
  SITE_PORT: port.default(4321),
  CMS_PORT: port.default(3000),
  METRICS_PORT: port.optional(),
  WEB_METRICS_PORT: port.optional(),
  METRICS_HOST: z.string().regex(/^\S+$/).default('127.0.0.1'),
  SITE_URL: origin.optional(),
  CMS_URL: origin.optional(),
  PAYLOAD_SECRET: z.string().min(32).optional(),
  SCHUTZNETZ_DEMO: z
    .enum(['true', 'false'])
    .default('true')
    .transform((value) => value === 'true'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  CHROMIUM_PATH: z.string().optional(),
});

export type EnvironmentKey = keyof typeof environmentSchema.shape;

const portHelp = {
  expected: 'eine Portnummer von 1 bis 65535',
  mend: 'Eine freie Portnummer eintragen oder die Variable weglassen.',
} satisfies SettingHelp;

/** What an operator reads about a wrong value. */
export const settingHelp: Readonly<Record<EnvironmentKey, SettingHelp>> = {
  DATABASE_URL: {
    expected: 'die Adresse einer PostgreSQL-Datenbank (postgres:// oder postgresql://)',
    mend: 'Zum Beispiel postgres://name:passwort@127.0.0.1:5432/schutznetz. Sonderzeichen im Passwort werden mit % kodiert.',
  },
  DATA_DIR: { expected: 'ein Ordner', mend: 'Einen Ordner eintragen oder die Variable weglassen (.data).' },
  HOST: {
    expected: 'die Adresse, an der die Server lauschen',
    mend: '127.0.0.1 nur für diesen Rechner, 0.0.0.0 für alle Netze (im Container).',
  },
  SITE_PORT: portHelp,
  CMS_PORT: portHelp,
  METRICS_PORT: portHelp,
  WEB_METRICS_PORT: portHelp,
  METRICS_HOST: {
    expected: 'die Adresse, an der die Messwerte abgefragt werden',
    mend: '127.0.0.1 nur für diesen Rechner; eine andere nur in einem Netz, das die Öffentlichkeit nicht erreicht.',
  },
  SITE_URL: {
    expected: 'die öffentliche Adresse der Website, nur Schema und Host',
    mend: 'Zum Beispiel https://www.example.org, ohne Pfad.',
  },
  CMS_URL: {
    expected: 'die Adresse der Redaktion, nur Schema und Host',
    mend: 'Zum Beispiel https://redaktion.example.org, ohne Pfad.',
  },
  PAYLOAD_SECRET: {
    expected: 'ein geheimer Text mit mindestens 32 Zeichen',
    mend: 'Mit „openssl rand -hex 32“ erzeugen, behalten und geheim halten.',
  },
  SCHUTZNETZ_DEMO: { expected: 'true oder false', mend: 'false schaltet die Demo-Inhalte ab.' },
  LOG_LEVEL: {
    expected: 'fatal, error, warn, info, debug, trace oder silent',
    mend: 'info ist für den Betrieb richtig.',
  },
  CHROMIUM_PATH: { expected: 'der Pfad eines Chromium', mend: 'Zum Beispiel /usr/bin/chromium.' },
};
