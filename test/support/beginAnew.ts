import { vi } from 'vitest';

/** What outlives the modules of a test file in its process. */
interface Process {
  environment?: NodeJS.ProcessEnv;
  /** of Payload: its instances, by key */
  _payload?: Map<string, unknown>;
  /** of Payload: the schema of its first GraphQL request */
  _payload_graphql?: { graphql: unknown; promise: unknown };
}

// Set-up of every test file where a process runs one file after another, as loading the libraries anew for each takes longer
// than most of the tests: what is kept is the libraries. Our own modules, the variables of the environment and what Payload
// remembers are those of a new process.
const kept = globalThis as Process;
kept.environment ??= { ...process.env };
for (const name of Object.keys(process.env)) if (!(name in kept.environment)) Reflect.deleteProperty(process.env, name);
Object.assign(process.env, kept.environment);
kept._payload?.clear();
if (kept._payload_graphql) Object.assign(kept._payload_graphql, { graphql: null, promise: null });
vi.resetModules();
