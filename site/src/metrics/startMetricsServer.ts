import { createServer, type Server, type ServerResponse } from 'node:http';
import type { Registry } from 'prom-client';

/**
 * Serves `GET /metrics` for Prometheus on a port of its own, so that a public address never shows it.
 * @param host address to listen on; 127.0.0.1 unless the monitoring runs elsewhere
 * @param findProblems what keeps the process from its work, in German: with it, `GET /gesund` answers 200 while there is
 * nothing, 503 with the reasons otherwise
 */
export async function startMetricsServer({
  registry,
  host,
  port,
  findProblems,
}: {
  registry: Registry;
  host: string;
  port: number;
  findProblems?: () => Promise<string[]>;
}): Promise<Server> {
  const server = createServer((request, response) => {
    const fail = () => void response.writeHead(500).end();
    if (request.method === 'GET' && request.url === '/metrics') {
      registry
        .metrics()
        .then((text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text), fail);
    } else if (request.method === 'GET' && request.url === '/gesund' && findProblems) {
      findProblems().then((problems) => tellHealth(response, problems), fail);
    } else {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('GET /metrics\n');
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, resolve);
  });
  // Monitoring must not keep the process from ending.
  server.unref();
  return server;
}

function tellHealth(response: ServerResponse, problems: string[]): void {
  const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
  const body = { status: problems.length === 0 ? 'ok' : 'gestört', problems };
  response.writeHead(problems.length === 0 ? 200 : 503, headers).end(JSON.stringify(body));
}
