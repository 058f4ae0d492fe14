import { readEnvironment } from '@schutznetz/shared/environment/readEnvironment.ts';
import { explain } from './console/explain.ts';
import { step } from './console/steps.ts';
import { connect } from './database/connect.ts';
import { pendingMigrations } from './database/pendingMigrations.ts';
import { setUpDatabase } from './database/setUpDatabase.ts';

// `npm run migrate`: brings the database of DATABASE_URL to the schema of this version; to be run before its parts start.
try {
  const { databaseUrl } = readEnvironment(process.env, ['databaseUrl', 'payloadSecret']);
  const client = await connect(databaseUrl);
  const pending = await pendingMigrations(client);
  await client.end();
  if (pending.length > 0) {
    await step('Datenbank einrichten', () => setUpDatabase({ env: process.env, demoAccounts: null }));
  } else {
    console.log('Die Datenbank ist auf dem Stand dieser Version.');
  }
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}
