import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from '../support/StartError.ts';
import type { Running } from './runService.ts';
import type { Service } from './Service.ts';

interface Wait {
  readonly service: Service;
  readonly running: Running;
  readonly logFolder: string;
  /** milliseconds */
  readonly patience: number;
  readonly signal: AbortSignal;
}

/** @throws StartError `TeilStartetNicht` when the part ends before it answers, or does not answer in time */
export async function waitUntilHealthy({ service, running, logFolder, patience, signal }: Wait): Promise<void> {
  const deadline = Date.now() + patience;
  let last: string;
  for (;;) {
    signal.throwIfAborted();
    const end = running.earlyEnd();
    if (end !== null) throw failed(service, { message: end, logFolder });
    if (service.health === null) return;
    try {
      const response = await fetch(service.health, { signal: AbortSignal.timeout(10_000) });
      if (response.ok || service.mayBeEmpty) return;
      last = `${response.status}: ${(await response.text()).slice(0, 500)}`;
    } catch (error) {
      last = error instanceof Error ? error.message : String(error);
    }
    if (Date.now() > deadline) {
      const message = `${service.name} wurde in ${patience / 1000} s nicht bereit. ${service.health} sagt zuletzt: ${last}`;
      throw failed(service, { message, logFolder });
    }
    await sleep(100);
  }
}

function failed(service: Service, { message, logFolder }: { message: string; logFolder: string }): StartError {
  return new StartError({
    name: 'TeilStartetNicht',
    message,
    hint: `Das ganze Protokoll steht in ${logFolder}/${service.name}.log.`,
  });
}
