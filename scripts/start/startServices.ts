import { useOutput } from '../build/outputUse.ts';
import { cms, site } from '../build/parts.ts';
import { step } from '../console/steps.ts';
import { listServices } from '../services/listServices.ts';
import { runService } from '../services/runService.ts';
import { waitUntilHealthy } from '../services/waitUntilHealthy.ts';
import { serviceEnvironment } from './serviceEnvironment.ts';
import type { Start } from './Start.ts';

/** milliseconds; the first publish of everything on a slow machine is within it */
const startPatience = 120_000;
const stopPatience = 5000;

/** Starts the parts and waits until each can do its work. From then on one that dies is started again. */
export async function startServices(start: Start, databaseUrl: string): Promise<void> {
  const { environment, logFolder, lock, resources, signal } = start;
  const isVerbose = environment.logLevel === 'debug' || environment.logLevel === 'trace';
  for (const part of [cms, site]) resources.defer(useOutput(part));
  const services = listServices(environment, serviceEnvironment(start, databaseUrl));
  const all = services.map((service) => ({
    service,
    running: runService({ service, logFolder, isVerbose, onStart: lock.remember }),
  }));
  resources.defer(async () => {
    await Promise.all(all.map(({ running }) => running.stop(stopPatience)));
  });
  await step('Redaktion, Veröffentlichung und Website starten', () =>
    Promise.all(all.map((one) => waitUntilHealthy({ ...one, logFolder, patience: startPatience, signal }))),
  );
  for (const { running } of all) running.keepUp();
}
