// Copies of answers on the device: each knows when it was made, and those of another build are never used.
import type { Around } from './settings.ts';

const made = 'X-Kept-At';

/** Names of our stores, so that nothing else on this address is ever touched. */
const prefix = 'site-';

export const openStore = ({ caches, settings }: Around): Promise<Cache> => caches.open(prefix + settings.edition);

/** The stores of other builds. */
export const otherStores = async ({ caches, settings }: Around): Promise<string[]> => (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== prefix + settings.edition);

/** Every copy made by this site goes. */
export async function dropAll(caches: CacheStorage): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(prefix)) await caches.delete(name);
}

/** An answer that may be shown again: whole, of this address itself, and not one the server wants nobody to keep. */
const mayKeep = (response: Response): boolean => response.status === 200 && !response.redirected && !/no-store/.test(response.headers.get('Cache-Control') || '');

/** Keeps an answer under its address, or drops the copy when the page is gone. Rejects when the answer breaks off. Says whether it was kept. */
export async function keepCopy(store: Cache, path: string, response: Response, now: number): Promise<boolean> {
  if (response.status === 404 || response.status === 410) await store.delete(path);
  if (!mayKeep(response)) return false;
  const headers = new Headers(response.headers);
  // The body is unpacked here, and a length of the packed one would be a lie.
  for (const name of ['Content-Encoding', 'Content-Length', 'Vary']) headers.delete(name);
  headers.set(made, String(now));
  await store.put(path, new Response(await response.blob(), { headers }));
  return true;
}

/** When a copy was made, in milliseconds since 1970. */
export const madeAt = (copy: Response): number => Number(copy.headers.get(made));

/** How old a copy is, in milliseconds; a clock that was set back makes it as old as can be. */
export function ageOf(copy: Response, now: number): number {
  const age = now - madeAt(copy);
  return madeAt(copy) > 0 && age >= 0 ? age : Infinity;
}
