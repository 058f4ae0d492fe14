import type { TestProject } from 'vitest/node';
import { createTemplate } from './createTemplate.ts';
import { startTestServer } from './testServer.ts';

/** Vitest's global set-up of every project that needs PostgreSQL: one server, one migrated template for the whole run. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer();
  try {
    project.provide('postgres', { adminUrl: server.adminUrl, template: await createTemplate(server.adminUrl) });
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server.stop;
}
