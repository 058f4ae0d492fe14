import { pino } from 'pino';
import { startWebServer, type WebServer } from '../startWebServer.ts';

/** The web server of a store on a free port of this machine. */
export function startTestServer(dataDir: string, origin = 'http://localhost:4321'): Promise<WebServer> {
  return startWebServer({ dataDir, host: '127.0.0.1', port: 0, origin, logger: pino({ level: 'silent' }) });
}
