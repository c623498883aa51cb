// The page for an address that does not exist, held in memory in each encoding.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyReply } from 'fastify';
import { accepts } from '../http/accepts.ts';
import { askAgain } from '../http/cache-control.ts';

const codings = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/** Reads `404.html` of a built site; a site without one answers with the bare words of the status. */
export function notFoundPage(root: string) {
  const path = join(root, '404.html');
  const plain = existsSync(path) ? readFileSync(path) : undefined;
  const variants = codings.filter(([, extension]) => existsSync(path + extension)).map(([coding, extension]) => ({ coding, body: readFileSync(path + extension) }));

  return (reply: FastifyReply, status: 400 | 404): FastifyReply => {
    reply.code(status).header('cache-control', askAgain).header('vary', 'accept-encoding');
    if (!plain) return reply.type('text/plain; charset=utf-8').send(String(status));
    const variant = variants.find(({ coding }) => accepts(reply.request.headers['accept-encoding'], coding));
    if (variant) reply.header('content-encoding', variant.coding);
    return reply.type('text/html; charset=utf-8').send(variant?.body ?? plain);
  };
}
