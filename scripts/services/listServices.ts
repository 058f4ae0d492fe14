import { join } from 'node:path';
import type { Environment } from '@schutznetz/shared/environment/readEnvironment.ts';
import type { Service } from './Service.ts';

const root = join(import.meta.dirname, '../..');

/**
 * V8 clears up sooner than by itself: with all content of a country in the publisher's memory 1.1 instead of 1.3 GiB while
 * everything is made anew, in the same time.
 */
const thrift = ['--heap-growing-percent=40', '--max-semi-space-size=16'];

/** The three parts that run beside the database. Each is the command that an operator would run by hand. */
export function listServices(environment: Environment, env: NodeJS.ProcessEnv): readonly Service[] {
  const cms = join(root, 'cms');
  const { host, cmsPort, sitePort } = environment;
  const local = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return [
    {
      name: 'redaktion',
      args: [join(cms, 'node_modules/next/dist/bin/next'), 'start', '-H', host, '-p', String(cmsPort)],
      cwd: cms,
      env,
      health: `http://${local}:${cmsPort}/api/health`,
      mayBeEmpty: false,
    },
    {
      name: 'veroeffentlichung',
      args: [...thrift, join(cms, 'src/publisher/main.ts')],
      cwd: cms,
      env,
      health: null,
      mayBeEmpty: false,
    },
    {
      name: 'website',
      args: [join(root, 'site/src/server/main.ts')],
      cwd: join(root, 'site'),
      env,
      health: `http://${local}:${sitePort}/gesund`,
      mayBeEmpty: !environment.demo,
    },
  ];
}
