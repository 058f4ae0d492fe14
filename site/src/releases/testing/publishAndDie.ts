/*
 * A publisher that is killed: node publishAndDie.ts <dataDir> <step>:<stage>. Writes and activates a build of
 * musterkreis, and kills itself at the stage as `kill -9` would: no handler, no finally, no flush.
 */
import { join } from 'node:path';
import { activate } from '../activate.ts';
import { openStore } from '../openStore.ts';
import { byHand, testTime, writeTestBuild } from './makeTestStore.ts';

const [, , dataDir = '', deadly = ''] = process.argv;

const dieAt = (step: string) => (stage: string) => {
  if (`${step}:${stage}` === deadly) process.kill(process.pid, 'SIGKILL');
};

const store = await openStore(dataDir);
const place = { dataDir, mediaDir: join(dataDir, 'media'), store, remove: () => Promise.resolve() };
const pages = { '/musterkreis/': 'nachher', '/musterkreis/hilfe/': 'Hilfe' };
const { build } = await writeTestBuild(place, 'musterkreis', { pages, onStage: dieAt('build') });
await activate({ store, units: { musterkreis: build }, cause: byHand, at: testTime, onStage: dieAt('switch') });
