import { open, readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Answer } from './Answer.ts';

/** Up to here a file is read as a whole: one read costs less than a stream. */
const wholeBytes = 256 * 1024;

/**
 * Sends an answer. A file is opened before the first byte goes out, so that one that is missing or of another length can
 * still become another answer: then this throws and nothing was sent.
 */
export async function sendAnswer(request: IncomingMessage, response: ServerResponse, answer: Answer): Promise<void> {
  const { body } = answer;
  if (body.kind === 'none') {
    writeHead(response, answer, answer.status === 304 ? null : 0);
    response.end();
    return;
  }
  const isHead = request.method === 'HEAD';
  if (body.kind === 'text' || isHead) {
    const text = body.kind === 'text' ? body.text : '';
    writeHead(response, answer, body.kind === 'text' ? Buffer.byteLength(text) : body.bytes);
    response.end(isHead ? undefined : text);
    return;
  }
  if (body.bytes <= wholeBytes) {
    const bytes = await readFile(body.path);
    requireLength(body, bytes.byteLength);
    writeHead(response, answer, body.bytes);
    response.end(bytes);
    return;
  }
  const handle = await open(body.path);
  try {
    requireLength(body, (await handle.stat()).size);
    writeHead(response, answer, body.bytes);
    await pipeline(handle.createReadStream(), response);
  } finally {
    await handle.close();
  }
}

function writeHead(response: ServerResponse, answer: Answer, length: number | null): void {
  for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value);
  if (length !== null) response.setHeader('content-length', length);
  response.writeHead(answer.status);
}

function requireLength({ path, bytes }: { path: string; bytes: number }, found: number): void {
  if (found !== bytes) throw new Error(`${path} has ${found} bytes instead of ${bytes}`);
}
