import { once } from 'node:events';
import { request, type Agent, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** as sent: still compressed */
  readonly body: Buffer;
  readonly text: string;
}

/** Sends a request whose target goes out exactly as written; `fetch` would tidy it up. */
export async function ask(
  server: { readonly port: number },
  path: string,
  { method = 'GET', headers = {}, agent }: { method?: string; headers?: Record<string, string>; agent?: Agent } = {},
): Promise<Reply> {
  const sending = request({ host: '127.0.0.1', port: server.port, path, method, headers, ...(agent ? { agent } : {}) });
  sending.end();
  const [answer] = (await once(sending, 'response')) as [IncomingMessage];
  const body = await buffer(answer);
  return { status: answer.statusCode ?? 0, headers: answer.headers, body, text: body.toString() };
}
