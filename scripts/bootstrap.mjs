// The first thing that runs on a bare machine: with Node.js from 20 on and no dependency. It brings the dependencies to the
// state of the lockfile and hands over to `scripts/<command>.ts` on the Node.js that the lockfile brings.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const packages = ['.', 'cms', 'site', 'shared'];
const stamp = join(root, 'node_modules', '.schutznetz-install');
const oldestNode = 20;
// The one place that pins pnpm; the Dockerfile installs through this script too.
const pnpmVersion = '12.21.0';

const [command = 'start', ...rest] = process.argv.slice(2);

checkNode();
const environment = {
  // Every process of the parts and of the tests loads the same libraries: compiled once, they load a fifth faster.
  NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node'),
  ...process.env,
  ...writableCaches(),
};
install();
if (command !== 'install') runOnProjectNode();

function checkNode() {
  if (Number.parseInt(process.versions.node) >= oldestNode) return;
  fail(
    `Schutznetz braucht zum Starten Node.js ab Version ${oldestNode}; hier läuft ${process.versions.node}.`,
    'Eine neuere Version gibt es auf https://nodejs.org oder in der Paketverwaltung Ihres Systems.',
  );
}

/** Where the home folder cannot be written, npm and pnpm keep their caches in the state folder. */
function writableCaches() {
  const base = { NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' };
  try {
    accessSync(homedir(), constants.W_OK);
    return base;
  } catch {
    const cache = join(process.env.DATA_DIR || join(root, '.data'), 'cache');
    return {
      ...base,
      npm_config_cache: join(cache, 'npm'),
      XDG_CACHE_HOME: join(cache, 'xdg'),
      XDG_DATA_HOME: join(cache, 'xdg-data'),
      XDG_STATE_HOME: join(cache, 'xdg-state'),
    };
  }
}

function install() {
  const wanted = fingerprint();
  const folders = packages.map((name) => join(root, name, 'node_modules'));
  if (isComplete(wanted, folders)) return;
  const started = Date.now();
  console.log('Abhängigkeiten werden installiert …');
  const wasInterrupted = existsSync(join(root, 'node_modules')) && !existsSync(stamp);
  rmSync(stamp, { force: true });
  if (!runPnpm()) {
    // What an interrupted install left behind can stand in the way of the next one: once more from nothing.
    if (!wasInterrupted) failInstall();
    console.log('Das ist gescheitert. Die angefangene Installation wird verworfen und neu begonnen …');
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    if (!runPnpm()) failInstall();
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
  const seconds = ((Date.now() - started) / 1000).toFixed(1).replace('.', ',');
  console.log(`Abhängigkeiten installiert (${seconds} s)`);
}

/** Changes with everything that decides what `node_modules` has to hold. */
function fingerprint() {
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}\n`);
  const files = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...packages.map((name) => join(name, 'package.json'))];
  for (const file of files) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function isComplete(wanted, folders) {
  if (![...folders, projectNode()].every((path) => existsSync(path))) return false;
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
}

function runPnpm() {
  const args = ['--yes', `pnpm@${pnpmVersion}`, 'install', '--frozen-lockfile', '--reporter=append-only'];
  const npx = process.env.npm_execpath ? join(dirname(process.env.npm_execpath), 'npx-cli.js') : '';
  const options = {
    cwd: root,
    // CI: never ask. NODE_ENV: the build tools are development dependencies.
    env: { ...environment, CI: 'true', NODE_ENV: 'development' },
    stdio: ['ignore', 'inherit', 'inherit'],
  };
  const { status, error, signal } = existsSync(npx)
    ? spawnSync(process.execPath, [npx, ...args], options)
    : spawnSync('npx', args, { ...options, shell: process.platform === 'win32' });
  if (error?.code === 'ENOENT') {
    fail(
      'npm fehlt: Der Befehl „npx“ wurde nicht gefunden.',
      'npm kommt mit Node.js; installieren Sie beides von https://nodejs.org.',
    );
  }
  if (signal !== null) process.exit(130);
  return status === 0;
}

function runOnProjectNode() {
  const script = join(root, 'scripts', `${command}.ts`);
  if (!existsSync(script))
    fail(
      `Den Befehl „${command}“ gibt es nicht.`,
      'Möglich sind: start, test, build, migrate, releases, bench, install.',
    );
  const child = spawn(projectNode(), [script, ...rest], {
    cwd: root,
    env: {
      ...environment,
      PATH: `${join(root, 'node_modules', '.bin')}:${environment.PATH ?? ''}`,
      NODE_OPTIONS: `${environment.NODE_OPTIONS ?? ''} --import=${quickly()}`.trim(),
    },
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal === null ? code : 1));
}

/** Without the characters that `NODE_OPTIONS` would split it at. */
function quickly() {
  return pathToFileURL(join(root, 'scripts', 'support', 'resolveQuickly.mjs')).href;
}

function projectNode() {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return join(root, 'node_modules', 'node', 'bin', `node${suffix}`);
}

function failInstall() {
  fail(
    'Die Abhängigkeiten ließen sich nicht installieren; die Meldung darüber nennt den Grund.',
    'Prüfen Sie die Verbindung zur npm-Registry und den freien Speicherplatz, und starten Sie noch einmal.',
  );
}

function fail(message, hint) {
  console.error(`\n${message}\n${hint}\n`);
  process.exit(1);
}
