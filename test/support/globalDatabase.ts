import type { TestProject } from 'vitest/node';
import { createTemplate } from './createTemplate.ts';
import { shareInRun } from './shareInRun.ts';
import { startTestServer } from './testServer.ts';

/** Vitest's global set-up of every project that needs PostgreSQL: one server, one migrated template for the whole run. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const { value, release } = await shareInRun('postgres', startWithTemplate);
  project.provide('postgres', value);
  return release;
}

async function startWithTemplate() {
  const server = await startTestServer();
  try {
    const value = { adminUrl: server.adminUrl, template: await createTemplate(server.adminUrl) };
    return { value, end: server.stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
