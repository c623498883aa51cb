// Requests that are not HTTP, or ask what we do not do: answered before there is a route, with the same headers as all others.
import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

const statusOf: Record<string, number> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_CHUNK_EXTENSIONS_OVERFLOW: 413 };

/** Answers bytes that Node could not read as a request. Says nothing about what was sent. */
export function answerUnreadable(headers: Record<string, string>) {
  return (error: NodeJS.ErrnoException, socket: Socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const status = statusOf[error.code ?? ''] ?? 400;
    const lines = Object.entries({ ...headers, 'Cache-Control': 'no-cache', 'Content-Length': '0', Connection: 'close' });
    socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`);
  };
}

/** Answers an `Expect` header we cannot meet, which Node would answer without any header of ours. */
export function answerExpectation(headers: Record<string, string>) {
  return (_request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(417, { ...headers, 'Cache-Control': 'no-cache', 'Content-Length': '0', Connection: 'close' }).end();
  };
}
