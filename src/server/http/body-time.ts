// How long a body may take: thirty seconds, and for one that may be long as much more as it earns by coming on.
import type { FastifyInstance, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** the body may be long: photos */
    longBody?: boolean;
  }
}

/** Milliseconds for any body. */
export const bodyTime = 30_000;

/** Whoever sends photos over the slowest line there is (GPRS, 32 kbit/s) comes on at least this fast, in bytes a second. */
const slowest = 4_000;

/** Milliseconds that no body takes, however it comes on: the limit of Node itself. */
export const longestTime = 1_200_000;

/** Whether a body was announced; also by a question that has no use for one. */
const hasBody = ({ headers }: FastifyRequest) => headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/** Ends requests whose body does not come on, with 408, as Node ends a head that does not. `now` in milliseconds. */
export function watchBodies(app: FastifyInstance, now: () => number = () => performance.now()): void {
  app.addHook('onRequest', async (request, reply) => {
    const { raw } = request;
    const { socket } = raw;
    if (!hasBody(request) || raw.complete || typeof socket?.bytesRead !== 'number') return;
    const [start, before] = [now(), socket.bytesRead];
    const due = () => bodyTime + (request.routeOptions.config.longBody ? ((socket.bytesRead - before) / slowest) * 1_000 : 0);
    let timer: NodeJS.Timeout;
    const look = () => {
      const left = due() - (now() - start);
      if (raw.complete) return;
      if (left > 0) timer = setTimeout(look, left).unref();
      else if (reply.raw.headersSent) socket.destroy();
      else app.server.emit('clientError', Object.assign(new Error('the body does not come on'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' }), socket);
    };
    timer = setTimeout(look, bodyTime).unref();
    raw.once('close', () => clearTimeout(timer));
  });
}
