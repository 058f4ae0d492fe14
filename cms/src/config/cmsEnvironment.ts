import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readEnvironment } from '@schutznetz/shared/environment/readEnvironment.ts';

/** Root of the checkout. */
// Turbopack knows no import.meta.dirname.
export const workspaceRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

/** Settings of the CMS, read once. Throws `EnvironmentError` when one is missing or wrong. */
export const cmsEnvironment = readCmsEnvironment(process.env);

function readCmsEnvironment(env: NodeJS.ProcessEnv) {
  // Compiling and generating load the configuration but open no connection and sign no token.
  const placeholders = isOffline(env)
    ? { DATABASE_URL: 'postgres://127.0.0.1/offline', PAYLOAD_SECRET: 'no-token-is-signed-while-this-is-used' }
    : {};
  const environment = readEnvironment({ ...placeholders, ...env }, ['databaseUrl', 'payloadSecret']);
  const dataDir = path.resolve(workspaceRoot, environment.dataDir);
  return { ...environment, dataDir, mediaDir: path.join(dataDir, 'media') };
}

function isOffline(env: NodeJS.ProcessEnv): boolean {
  const command = process.argv[2] ?? '';
  return (
    env['NEXT_PHASE'] === 'phase-production-build' || command.startsWith('generate:') || command === 'migrate:create'
  );
}
