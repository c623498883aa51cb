// A server that tells what reaches it: what a front passes on, and when.
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Reached {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  /** so far, in bytes */
  bytes: number;
  whole: boolean;
}

export interface Echo {
  port: number;
  reached: Reached[];
  stop: () => void;
}

/** Answers every request, once it is whole, with the number of bytes that came. */
export async function startEcho(): Promise<Echo> {
  const reached: Reached[] = [];
  const server = createServer((request, response) => {
    const one: Reached = { method: request.method!, url: request.url!, headers: request.headers, bytes: 0, whole: false };
    reached.push(one);
    request.on('data', (part: Buffer) => (one.bytes += part.length));
    request.on('end', () => {
      one.whole = true;
      response.end(String(one.bytes));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, reached, stop: () => (server.closeAllConnections(), server.close()) };
}
