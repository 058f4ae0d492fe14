import config from '@schutznetz/cms/payload.config.ts';
import { getPayload } from 'payload';
import { ContentExistsError, seedDemo } from './seedDemo.ts';

// Loads the demo content into the database of DATABASE_URL and prints the accounts as JSON.
const payload = await getPayload({ config, disableOnInit: true });
try {
  await payload.db.migrate();
  const accounts = await seedDemo({ payload });
  console.log(JSON.stringify(accounts, null, 2));
} catch (error) {
  if (!(error instanceof ContentExistsError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await payload.destroy();
}
// Payload leaves timers behind that would keep the process.
process.exit();
