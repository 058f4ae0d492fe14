import { setTimeout as sleep } from 'node:timers/promises';
import { startServer, type Server, type ServerOptions } from './startServer.ts';

/** A server that is started again on the same port when it dies. */
export async function keepServer(
  options: ServerOptions,
  onFatal: (error: unknown) => void,
): Promise<Pick<Server, 'urlOf' | 'stop'>> {
  let isStopping = false;
  let server = await startServer(options);
  const watch = () => {
    server.process.once('exit', () => {
      if (isStopping) return;
      console.error('[datenbank] endete unerwartet und startet neu.');
      sleep(500)
        .then(async () => {
          server = await startServer(options);
          watch();
          if (isStopping) await server.stop();
        })
        .catch(onFatal);
    });
  };
  watch();
  // A second Ctrl-C or an error of ours must not leave it running: it still shuts down in order by itself.
  process.on('exit', () => server.process.kill('SIGINT'));
  return {
    urlOf: server.urlOf,
    stop: () => {
      isStopping = true;
      return server.stop();
    },
  };
}
