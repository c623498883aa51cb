// Opens the doors of a server, and says in one sentence why a door stays shut.
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import type { FastifyInstance } from 'fastify';

export interface Door {
  host: string;
  port: number;
}

const loopback = ['127.0.0.1', '::1'];
const wildcards = ['localhost', '0.0.0.0', '::'];

/** The address to type in a browser on this machine. */
export function addressOf({ host, port }: Door): string {
  if (wildcards.includes(host)) return `http://localhost:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** What to tell the person who started the server, or undefined for an error that is ours. */
export function refusalOf(error: NodeJS.ErrnoException, { host, port }: Door): string | undefined {
  const other = port === 65_535 ? 4321 : port + 1;
  switch (error.code) {
    case 'EADDRINUSE':
      return `Poort ${port} is al in gebruik door een ander programma. Kies een andere poort, bijvoorbeeld: PORT=${other} npm run serve`;
    case 'EACCES':
      return `Poort ${port} mag alleen de beheerder van deze computer openen. Kies een poort boven 1023, bijvoorbeeld: PORT=4321 npm run serve`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `HOST=${host} is geen adres van deze computer. Laat HOST weg, of kies HOST=0.0.0.0 voor alle adressen.`;
    default:
      return undefined;
  }
}

/** How many may wait at a door until they are let in. Node's 511 are taken when a crowd comes at once, and who then finds no room tries again after a second. */
const backlog = 4_096;

/** A second door that hands each connection to the first; undefined where the machine has no such address. */
async function secondDoor(app: FastifyInstance, door: Door): Promise<Server | undefined> {
  const server = createServer((socket) => app.server.emit('connection', socket));
  server.listen({ ...door, backlog });
  try {
    await once(server, 'listening');
    return server;
  } catch (error) {
    if (['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

/**
 * Listens; for `localhost` on both 127.0.0.1 and ::1. Rejects when any of them is taken: Fastify's own `localhost` would
 * skip a taken ::1 in silence, and the browser would then show the other program.
 */
export async function openDoors(app: FastifyInstance, { host, port }: Door): Promise<void> {
  if (host !== 'localhost') {
    await app.listen({ host, port, backlog });
    return;
  }
  let second: Server | undefined;
  app.addHook('preClose', async () => void second?.close());
  await app.ready();
  second = await secondDoor(app, { host: loopback[1]!, port });
  try {
    await app.listen({ host: loopback[0]!, port, backlog });
  } catch (error) {
    second?.close();
    throw error;
  }
}
