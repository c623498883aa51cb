// A built site on a port of its own, with its own server and headers, for as long as it is looked at.
import { createSite } from '#server/static/serve.ts';

/** Serves `dist`; `address` has no slash at its end. */
export async function host(dist: string): Promise<{ address: string; close: () => Promise<void> }> {
  const app = createSite({ root: dist });
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  return { address, close: () => app.close() };
}
