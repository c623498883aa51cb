// A server of the bench's own, on a free port of this machine.
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Site } from './site.ts';

/** Opens `server` on the loopback address; stopping it ends the connections that are left. */
export async function listen(server: Server): Promise<Site> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = async () => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  return { base: `http://localhost:${(server.address() as AddressInfo).port}`, stop };
}
