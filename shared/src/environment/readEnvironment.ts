import { EnvironmentError } from './environmentError.ts';
import type { SettingProblem } from './environmentError.ts';
import { environmentSchema, settingHelp } from './environmentSchema.ts';
import type { EnvironmentKey } from './environmentSchema.ts';
import { maskSecret } from './maskSecret.ts';

export interface Environment {
  /** absent: `npm start` provides an embedded server */
  readonly databaseUrl: string | undefined;
  /** as given; relative to the root of the checkout */
  readonly dataDir: string;
  /** address to listen on; 127.0.0.1 unless told, so that a first start is not open to the network */
  readonly host: string;
  readonly sitePort: number;
  readonly cmsPort: number;
  /** metrics of the publisher are off without it; never the port of the site */
  readonly metricsPort: number | undefined;
  /** metrics of the web server are off without it */
  readonly webMetricsPort: number | undefined;
  /** address on which both give out metrics, whatever `host` is; 127.0.0.1 unless told, as nobody else may read them */
  readonly metricsHost: string;
  /** public origin without a slash at the end */
  readonly siteUrl: string;
  readonly cmsUrl: string;
  /** at least 32 characters; `npm start` makes and keeps one */
  readonly payloadSecret: string | undefined;
  readonly demo: boolean;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  readonly chromiumPath: string | undefined;
}

type Requirable = 'databaseUrl' | 'payloadSecret';

const requirableKeys = {
  databaseUrl: 'DATABASE_URL',
  payloadSecret: 'PAYLOAD_SECRET',
} satisfies Record<Requirable, EnvironmentKey>;

/**
 * Reads the settings from an object like `process.env`. Values that this process cannot do without are named in
 * `required`. Throws `EnvironmentError`, which lists all wrong keys at once.
 */
export function readEnvironment<const Key extends Requirable = never>(
  env: Readonly<Record<string, string | undefined>>,
  required: readonly Key[] = [],
): Environment & Readonly<Record<Key, string>> {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environmentSchema.safeParse(given);
  const problems: SettingProblem[] = parsed.success
    ? portClashes(parsed.data)
    : [...new Set(parsed.error.issues.map((issue) => issue.path[0] as EnvironmentKey))].map((key) =>
        problemOf(key, given),
      );
  for (const key of required) {
    if (given[requirableKeys[key]] === undefined) problems.push(problemOf(requirableKeys[key], given));
  }
  if (!parsed.success || problems.length > 0) throw new EnvironmentError(problems);

  const values = parsed.data;
  const environment: Environment = {
    databaseUrl: values.DATABASE_URL,
    dataDir: values.DATA_DIR,
    host: values.HOST,
    sitePort: values.SITE_PORT,
    cmsPort: values.CMS_PORT,
    metricsPort: values.METRICS_PORT,
    webMetricsPort: values.WEB_METRICS_PORT,
    metricsHost: values.METRICS_HOST,
    siteUrl: values.SITE_URL ?? `http://localhost:${values.SITE_PORT}`,
    cmsUrl: values.CMS_URL ?? `http://localhost:${values.CMS_PORT}`,
    payloadSecret: values.PAYLOAD_SECRET,
    demo: values.SCHUTZNETZ_DEMO,
    logLevel: values.LOG_LEVEL,
    chromiumPath: values.CHROMIUM_PATH,
  };
  // Every required key was found above.
  return environment as Environment & Readonly<Record<Key, string>>;
}

function problemOf(key: EnvironmentKey, given: Readonly<Record<string, string | undefined>>): SettingProblem {
  const value = given[key];
  return { key, ...settingHelp[key], found: value === undefined ? null : maskSecret(key, value) };
}

const portKeys = ['SITE_PORT', 'CMS_PORT', 'METRICS_PORT', 'WEB_METRICS_PORT'] as const;

function portClashes(ports: Readonly<Partial<Record<(typeof portKeys)[number], number | undefined>>>) {
  return portKeys.flatMap((key, index): SettingProblem[] => {
    const earlier = portKeys.slice(0, index).find((other) => ports[other] !== undefined && ports[other] === ports[key]);
    if (earlier === undefined) return [];
    return [
      { key, expected: `ein anderer Port als ${earlier}`, found: String(ports[key]), mend: settingHelp[key].mend },
    ];
  });
}
