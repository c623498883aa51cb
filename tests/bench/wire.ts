// A wire that counts: a proxy between browser and server, because workers and preloads escape a page's own network log.
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type LineSpeed, openLine } from './line.ts';

export interface Exchange {
  path: string;
  status: number;
  /** the content type without its parameters */
  type: string;
  encoding: string;
  /** bytes of the body as they came over the wire, still compressed */
  body: number;
  /** bytes of the status line and the headers, as HTTP/1.1 writes them */
  head: number;
}

export interface Wire {
  base: string;
  seen: Exchange[];
  /** resolves when nothing was asked for `ms` milliseconds and nothing is under way */
  quiet: (ms: number) => Promise<void>;
  stop: () => Promise<void>;
}

/** A wire to `target`, as slow as `speed` where that is given. */
export async function startWire(target: string, speed?: LineSpeed): Promise<Wire> {
  const seen: Exchange[] = [];
  const line = speed && openLine(speed);
  let open = 0;
  let last = Date.now();
  const server = createServer((asked, answer) => {
    open += 1;
    answer.on('close', () => {
      open -= 1;
      last = Date.now();
    });
    const headers = { ...asked.headers, host: new URL(target).host };
    const upstream = request(new URL(asked.url ?? '/', target), { method: asked.method ?? 'GET', headers }, async (reply) => {
      await line?.ask();
      const exchange: Exchange = {
        path: asked.url ?? '/',
        status: reply.statusCode ?? 0,
        type: reply.headers['content-type']?.split(';')[0]?.trim() ?? '',
        encoding: reply.headers['content-encoding'] ?? '',
        body: 0,
        head: `HTTP/1.1 ${reply.statusCode} ${reply.statusMessage}\r\n\r\n`.length + reply.rawHeaders.reduce((sum, part) => sum + part.length + 2, 0),
      };
      seen.push(exchange);
      answer.writeHead(exchange.status, reply.rawHeaders);
      const body = line ? reply.pipe(line.answer()) : reply;
      body.on('data', (chunk: Buffer) => {
        exchange.body += chunk.length;
      });
      body.pipe(answer);
    });
    upstream.on('error', () => answer.destroy());
    asked.pipe(upstream);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');

  const quiet = async (ms: number) => {
    last = Date.now();
    while (open > 0 || Date.now() - last < ms) await new Promise((resolve) => setTimeout(resolve, 50));
  };
  const stop = async () => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  return { base: `http://localhost:${(server.address() as AddressInfo).port}`, seen, quiet, stop };
}
