import { expect, test } from 'vitest';
import { EnvironmentError } from './environmentError.ts';
import { readEnvironment } from './readEnvironment.ts';

function problemsOf(env: Record<string, string>, required: ('databaseUrl' | 'payloadSecret')[] = []) {
  try {
    readEnvironment(env, required);
  } catch (error) {
    if (error instanceof EnvironmentError) return { keys: error.problems.map((problem) => problem.key), error };
    throw error;
  }
  throw new Error('no problem was found');
}

test('an empty environment is enough to start', () => {
  expect(readEnvironment({})).toEqual({
    databaseUrl: undefined,
    dataDir: '.data',
    host: '127.0.0.1',
    sitePort: 4321,
    cmsPort: 3000,
    metricsPort: undefined,
    webMetricsPort: undefined,
    metricsHost: '127.0.0.1',
    siteUrl: 'http://localhost:4321',
    cmsUrl: 'http://localhost:3000',
    payloadSecret: undefined,
    demo: true,
    logLevel: 'info',
    chromiumPath: undefined,
  });
});

test('the addresses follow the ports unless they are set', () => {
  const environment = readEnvironment({ SITE_PORT: '8080', CMS_PORT: '8081', CMS_URL: 'https://cms.example/' });
  expect(environment.siteUrl).toBe('http://localhost:8080');
  expect(environment.cmsUrl).toBe('https://cms.example');
});

test('an empty value counts as unset', () => {
  expect(readEnvironment({ DATABASE_URL: '', SCHUTZNETZ_DEMO: '', METRICS_PORT: '' }).demo).toBe(true);
});

test('a required value is there afterwards', () => {
  const url: string = readEnvironment({ DATABASE_URL: 'postgresql:///a?host=/run' }, ['databaseUrl']).databaseUrl;
  expect(url).toBe('postgresql:///a?host=/run');
});

test('a required value that is missing is named', () => {
  const { keys, error } = problemsOf({}, ['databaseUrl', 'payloadSecret']);
  expect(keys).toEqual(['DATABASE_URL', 'PAYLOAD_SECRET']);
  expect(error.message).toContain('gefunden: nichts');
});

test.each([
  ['SITE_PORT', '0'],
  ['SITE_PORT', '70000'],
  ['CMS_PORT', 'drei'],
  ['CMS_PORT', '3000.5'],
  ['SITE_URL', 'www.example.org'],
  ['SITE_URL', 'https://example.org/pfad'],
  ['SITE_URL', 'ftp://example.org'],
  ['SCHUTZNETZ_DEMO', 'nein'],
  ['LOG_LEVEL', 'laut'],
  ['DATABASE_URL', 'mysql://localhost/a'],
  ['DATABASE_URL', 'localhost:5432'],
  ['PAYLOAD_SECRET', 'kurz'],
])('%s=%s is refused with what was expected and found', (key, value) => {
  const { keys, error } = problemsOf({ [key]: value });
  expect(keys).toEqual([key]);
  expect(error.message).toMatch(/erwartet wird .+, gefunden: .+\. .+/);
});

test('all wrong keys are told at once', () => {
  expect(problemsOf({ SITE_PORT: 'x', LOG_LEVEL: 'x' }, ['payloadSecret']).keys).toEqual([
    'SITE_PORT',
    'LOG_LEVEL',
    'PAYLOAD_SECRET',
  ]);
});

test('two servers cannot share a port', () => {
  expect(problemsOf({ SITE_PORT: '3000' }).keys).toEqual(['CMS_PORT']);
  expect(problemsOf({ METRICS_PORT: '4321' }).keys).toEqual(['METRICS_PORT']);
  expect(problemsOf({ WEB_METRICS_PORT: '4321' }).keys).toEqual(['WEB_METRICS_PORT']);
  expect(problemsOf({ METRICS_PORT: '9465', WEB_METRICS_PORT: '9465' }).keys).toEqual(['WEB_METRICS_PORT']);
});

test('metrics are for this machine only, also when the servers are open to the network', () => {
  expect(readEnvironment({ HOST: '0.0.0.0' }).metricsHost).toBe('127.0.0.1');
  expect(readEnvironment({ METRICS_HOST: '10.0.0.5' }).metricsHost).toBe('10.0.0.5');
});

test('no message shows a secret or a password', () => {
  const { error } = problemsOf({
    PAYLOAD_SECRET: 'geheim-eins',
    DATABASE_URL: 'mysql://anna:geheim@zwei@localhost/a?sslpassword=geheim-drei',
  });
  expect(error.message).not.toContain('geheim-eins');
  expect(error.message).not.toContain('zwei');
  expect(error.message).not.toContain('drei');
  expect(error.message).toContain('mysql://anna:***@localhost/a?sslpassword=***');
});
