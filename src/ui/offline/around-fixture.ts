// A device and a server in memory, for the tests of this folder: the line can be cut, slowed and broken, and the clock stands still until it is moved.
import type { Around, Settings } from './settings.ts';

const origin = 'https://zone.example';
const keyOf = (asked: string | URL | Request) => new URL(asked instanceof Request ? asked.url : asked, origin).pathname;

class MemoryCache {
  readonly copies = new Map<string, Response>();
  async match(asked: string | Request) {
    return this.copies.get(keyOf(asked))?.clone();
  }
  async put(asked: string | Request, response: Response) {
    this.copies.delete(keyOf(asked));
    this.copies.set(keyOf(asked), response);
  }
  async delete(asked: string) {
    return this.copies.delete(keyOf(asked));
  }
  async keys() {
    return [...this.copies.keys()].map((path) => ({ url: origin + path }));
  }
}

export class Device {
  readonly stores = new Map<string, MemoryCache>();
  /** the server: what it answers at an address */
  readonly pages = new Map<string, () => Response>();
  readonly asked: string[] = [];
  line: 'good' | 'cut' | 'slow' = 'good';
  time = Date.UTC(2026, 10, 24, 20, 0);
  edition = 'een';
  leaveOut = ['/melden/tip/'];
  private work: Promise<unknown>[] = [];
  private slow: (() => void)[] = [];

  page(path: string, words: string, status = 200, headers: Record<string, string> = {}) {
    const type = path.endsWith('.js') ? 'text/javascript' : 'text/html';
    this.pages.set(path, () => new Response(words, { status, headers: { 'Content-Type': type, ...headers } }));
  }

  get around(): Around {
    const words = { tag: 'nl-BE', clock: '{hours}.{minutes} u.', offline: 'geen lijn, van {when}', slow: 'traag, van {when}', down: 'stuk, van {when}', old: 'oud', kept: 'op uw toestel' };
    const settings: Settings = { edition: this.edition, timeZone: 'Europe/Brussels', leaveOut: this.leaveOut, words };
    return { settings, caches: this.caches, fetch: (asked) => this.fetch(asked), now: () => this.time, wait: () => new Promise((resolve) => setTimeout(resolve, 0, undefined)) };
  }

  private get caches(): CacheStorage {
    return {
      open: async (name: string) => this.stores.get(name) || this.stores.set(name, new MemoryCache()).get(name)!,
      keys: async () => [...this.stores.keys()],
      delete: async (name: string) => this.stores.delete(name),
    } as unknown as CacheStorage;
  }

  private async fetch(asked: string | Request): Promise<Response> {
    const path = keyOf(asked);
    this.asked.push(path);
    if (this.line === 'cut') throw new TypeError('Failed to fetch');
    const answer = () => this.pages.get(path)?.() ?? new Response('niet gevonden', { status: 404 });
    return this.line === 'slow' ? new Promise((resolve) => this.slow.push(() => resolve(answer()))) : answer();
  }

  question(path: string, { mode = 'navigate', method = 'GET' } = {}) {
    const request = new Request(new URL(path, origin), { method });
    Object.defineProperty(request, 'mode', { value: mode });
    return { request, origin, preload: undefined, until: (work: Promise<unknown>) => void this.work.push(work) };
  }

  /** What was asked on the slow line is answered at last. */
  arrive() {
    for (const answer of this.slow.splice(0)) answer();
  }

  /** All that was to be done after an answer is done. */
  async settled() {
    while (this.work.length) await this.work.pop();
  }

  copies = () => [...(this.stores.get(`site-${this.edition}`)?.copies.keys() ?? [])].sort();
}
