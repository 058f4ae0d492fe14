import type { Start } from './Start.ts';

/** Environment of the parts: that of the start, with what the start provides itself. */
export function serviceEnvironment({ environment, dataDir, secrets }: Start, databaseUrl: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    PAYLOAD_SECRET: environment.payloadSecret ?? secrets.payloadSecret,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  };
}
