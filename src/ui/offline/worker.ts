// The worker of this site: without a line it shows what was visited before, and when there is one again it sends what waits. The build puts its settings in front (src/build/offline.ts).
import { answer } from './answer.ts';
import { otherStores } from './copies.ts';
import { fetchSome, prepare } from './gather.ts';
import { sendWaiting } from './send-waiting.ts';
import type { Around, Settings } from './settings.ts';
import { allWaiting, keepWaiting, readWaiting, syncTag, type Sent } from './waiting-report.ts';
import type { Scope } from './worker-scope.ts';

declare const offlineSettings: Settings;
const scope = self as unknown as Scope;

const around: Around = {
  settings: offlineSettings,
  caches: scope.caches,
  fetch: (address, options) => fetch(address, options),
  now: () => Date.now(),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms, undefined)),
};

/** The pages of this site that are open, by their path. */
async function openPages(): Promise<string[]> {
  const windows = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return windows.map(({ url }) => new URL(url)).filter(({ search }) => !search).map(({ pathname }) => pathname);
}

// A new edition waits for nobody: a broken one must not stay until the last page is closed.
scope.addEventListener('install', (event) => event.waitUntil(openPages().then((open) => prepare(open, around)).then(() => scope.skipWaiting())));

async function takeOver(): Promise<void> {
  for (const name of await otherStores(around)) await scope.caches.delete(name);
  // The browser asks the server while the worker wakes up; where it cannot, the worker asks.
  if (scope.registration.navigationPreload) await scope.registration.navigationPreload.enable();
  await scope.clients.claim();
}
scope.addEventListener('activate', (event) => event.waitUntil(takeOver()));

scope.addEventListener('fetch', (event) => {
  const found = answer({ request: event.request, origin: scope.location.origin, preload: event.preloadResponse, until: (work) => event.waitUntil(work) }, around);
  // Whatever goes wrong here, the browser still gets what the server says.
  if (found) event.respondWith(found.catch(() => fetch(event.request)));
});

/** What a page had loaded before this worker was there. */
scope.addEventListener('message', (event) => {
  const addresses = (Array.isArray(event.data) ? event.data : []).map(String).filter((address) => address.startsWith(`${scope.location.origin}/`));
  event.waitUntil(fetchSome(addresses.map((address) => new URL(address).pathname), around));
});

const drawer = { all: () => allWaiting(around.now()), read: (type: string) => readWaiting(type, around.now()), keep: keepWaiting };

async function tell(key: string): Promise<void> {
  for (const window of await scope.clients.matchAll({ type: 'window', includeUncontrolled: true })) window.postMessage({ sent: key } satisfies Sent);
}
scope.addEventListener('sync', (event) => {
  if (event.tag === syncTag) event.waitUntil(sendWaiting({ fetch: around.fetch, drawer, now: around.now, tell }));
});
