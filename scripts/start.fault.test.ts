import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { mountDisk, type TestDisk } from '@schutznetz/site/releases/testing/mountDisk.ts';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { expectCompleteDemo } from '../test/support/expectCompleteDemo.ts';
import { killAllOf, runInState } from '../test/support/embeddedState.ts';
import { launchSystem, type Launch, type Ports } from '../test/support/launchSystem.ts';
import { findFreePort } from './support/findFreePort.ts';

/** More than the start asks for. */
const roomy = 1_200_000_000;

let dataDir: string;
let ports: Ports;
let launch: Launch | null = null;

beforeAll(async () => {
  // The same ones for every start, as an operator's are: what a killed start leaves behind must not hold them.
  ports = { site: await findFreePort(), cms: await findFreePort() };
});
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'schutznetz start '));
});
afterEach(async () => {
  await killAllOf(dataDir, launch);
  rmSync(dataDir, { recursive: true, force: true });
});

async function start(folder = dataDir): Promise<Launch> {
  launch = await launchSystem({ databaseUrl: null, dataDir: folder, ports });
  return launch;
}

/** Waits for a moment of the start; fails when the start ends before. */
async function moment(of: Launch, hasCome: () => boolean | Promise<boolean>): Promise<void> {
  let hasEnded = false;
  void of.isReady.then(() => (hasEnded = true));
  while (!(await hasCome())) {
    if (hasEnded) throw new Error(`The moment never came:\n${of.output()}`);
    await wait(5);
  }
}

/** The transaction that loads the demo has written contacts, and is not over. */
const isSeeding = (folder = dataDir) =>
  runInState(
    folder,
    `SELECT FROM pg_locks JOIN pg_class ON pg_class.oid = relation
     WHERE relname = 'contacts' AND mode = 'RowExclusiveLock'`,
  );

/** Builds are being written, and none is public. */
function isFirstPublishing(): boolean {
  const units = join(dataDir, 'site/units');
  return existsSync(units) && readdirSync(units).length > 0;
}
const isPublic = () => existsSync(join(dataDir, 'site/current'));

test('A first start that is killed while it loads the demo, and again while it publishes it, is made good by the next.', async () => {
  const first = await start();
  await moment(first, () => isSeeding());
  // All of the terminal's process group. PostgreSQL has one of its own and goes on.
  first.signal('SIGKILL', { group: true });
  expect(await first.ended).toBe(null);

  const second = await start();
  await moment(second, isFirstPublishing);
  // As a power cut would: nothing of it goes on.
  await killAllOf(dataDir, second);
  expect(isPublic()).toBe(false);

  const third = await start();
  expect(await third.isReady, third.output()).toBe(true);
  await expectCompleteDemo({ ...third, dataDir });
  third.signal('SIGTERM');
  expect(await third.ended).toBe(0);
}, 400_000);

test('A first start without room says so, one whose disk fills up says so, and with room the next one works.', async ({
  skip,
}) => {
  const disk: TestDisk | null = mountDisk(64_000_000);
  if (!disk) return skip('this user may not mount a file system');
  const resize = (bytes: number) => resizeDisk(disk.path, bytes);
  try {
    const refused = await start(disk.path);
    expect(await refused.ended).toBe(1);
    expect(refused.output()).toContain('gebraucht werden etwa 1000 MB');
    expect(refused.output()).toContain('(ZuWenigPlatz)');
    expect(readdirSync(disk.path)).toEqual([]);

    // As PostgreSQL starts, which then cannot even write down why it ends; and while the demo is loaded.
    const hasServer = () => existsSync(join(disk.path, 'postgres/postmaster.pid'));
    for (const hasCome of [hasServer, () => isSeeding(disk.path)]) {
      resize(roomy);
      const filled = await start(disk.path);
      await moment(filled, hasCome);
      fill(disk.path);
      expect(await filled.ended).toBe(1);
      expect(filled.output()).toContain('Der Datenträger ist voll.');
      expect(filled.output()).toContain('(KeinPlatz)');
      expect(filled.output()).not.toContain('    at ');
    }

    resize(roomy);
    const next = await start(disk.path);
    expect(await next.isReady, next.output()).toBe(true);
    await expectCompleteDemo({ ...next, dataDir: disk.path });
    next.signal('SIGTERM');
    expect(await next.ended).toBe(0);
  } finally {
    await killAllOf(disk.path, launch);
    disk.unmount();
  }
}, 400_000);

function resizeDisk(path: string, bytes: number): void {
  execFileSync('mount', ['-o', `remount,size=${bytes}`, path], { stdio: 'pipe' });
}

/** Takes the room that is left. What is being written meanwhile makes a size too small, so it tries with ever more. */
function fill(path: string): void {
  for (let slack = 0; ; slack += 128 * 1024) {
    const used = execFileSync('df', ['--output=used', '--block-size=1', path], { encoding: 'utf8' });
    try {
      resizeDisk(path, Number(used.split('\n')[1]) + slack);
      return;
    } catch (error) {
      if (slack > 8_000_000) throw error;
    }
  }
}
