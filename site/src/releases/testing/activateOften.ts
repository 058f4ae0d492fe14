/* One of several publishers: node activateOften.ts <dataDir> <unit> <times>. Publishes its unit so many times. */
import { join } from 'node:path';
import { openStore } from '../openStore.ts';
import { publishTest } from './makeTestStore.ts';

const [, , dataDir = '', unit = '', times = '0'] = process.argv;

const store = await openStore(dataDir);
const place = { dataDir, mediaDir: join(dataDir, 'media'), store, remove: () => Promise.resolve() };
for (let count = 1; count <= Number(times); count += 1)
  await publishTest(place, { [unit]: { [`/${unit}/`]: `Stand ${count}` } });
