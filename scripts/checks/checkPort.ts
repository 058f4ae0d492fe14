import { once } from 'node:events';
import { createServer } from 'node:net';
import { StartError } from '../support/StartError.ts';
import { findListener } from './findListener.ts';

export interface PortUse {
  readonly port: number;
  readonly host: string;
  /** variable that moves it */
  readonly variable: string;
}

/** @throws StartError `PortBelegt` or `PortNichtErlaubt` when nothing can listen there */
export async function checkPort({ port, host, variable }: PortUse): Promise<void> {
  // A browser may take "localhost" for either address, so both have to be free.
  for (const address of host === '127.0.0.1' ? [host, '::1'] : [host]) {
    const code = await tryToListen(address, port);
    if (code === null || (code === 'EADDRNOTAVAIL' && address === '::1') || code === 'EAFNOSUPPORT') continue;
    if (code === 'EADDRINUSE') throw taken(port, variable);
    throw notAllowed({ address, port, variable, code });
  }
}

async function tryToListen(host: string, port: number): Promise<string | null> {
  const server = createServer();
  try {
    server.listen({ host, port, exclusive: true });
    await once(server, 'listening');
    server.close();
    await once(server, 'close');
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unknown';
  }
}

function taken(port: number, variable: string): StartError {
  const listener = findListener(port);
  const who = listener === null ? '' : ` Dort lauscht Prozess ${listener.pid} (${listener.name}).`;
  return new StartError({
    name: 'PortBelegt',
    message: `Der Port ${port} ist belegt.${who}`,
    hint: `Beenden Sie das andere Programm, oder wählen Sie mit ${variable} einen anderen Port, zum Beispiel: ${variable}=${port + 1} npm start`,
  });
}

interface Refusal {
  readonly address: string;
  readonly port: number;
  readonly variable: string;
  readonly code: string;
}

function notAllowed({ address, port, variable, code }: Refusal): StartError {
  return new StartError({
    name: 'PortNichtErlaubt',
    message: `An ${address}, Port ${port}, kann hier kein Programm lauschen (${code}).`,
    hint: `Prüfen Sie HOST, und wählen Sie mit ${variable} einen Port über 1023.`,
  });
}
