// Brings pages to the device: the page itself, and everything it needs to work.
import { keepCopy, openStore, otherStores } from './copies.ts';
import { needsOf } from './needs.ts';
import { always, isAddressFile, isKeptPage } from './places.ts';
import type { Around } from './settings.ts';

/** One file may take this long, in milliseconds: a new edition must not wait for ever for one page. */
const patience = 20_000;

/** No more pages than these follow into a new edition; those that were fetched last. */
const most = 30;

/** One file, asked of the server: never a copy of the browser's own that is not looked at again. */
function bring(path: string, { fetch, wait }: Around): Promise<Response> {
  const late = wait(patience).then(() => Promise.reject(new Error(`${path}: too late`)));
  return Promise.race([fetch(path, { cache: 'no-cache' }), late]);
}

/** Keeps what a text names, and what that names; a file that does not come leaves the page to do without it. */
async function keepNeeds(text: string, path: string, store: Cache, around: Around): Promise<void> {
  for (const need of needsOf(text, path)) {
    if (await store.match(need)) continue;
    const file = await bring(need, around).catch(() => undefined);
    if (!file) continue;
    const script = need.endsWith('.js') ? await file.clone().text().catch(() => '') : '';
    const kept = await keepCopy(store, need, file, around.now()).catch(() => false);
    if (kept && script) await keepNeeds(script, need, store, around);
  }
}

/** Keeps a page that has come, with what it needs. The answer itself stays unread, for whoever asked for it. */
export async function keepPage(path: string, response: Response, around: Around): Promise<void> {
  const [page, words] = [response.clone(), response.clone()];
  const store = await openStore(around);
  if (await keepCopy(store, path, page, around.now())) await keepNeeds(await words.text(), path, store, around);
}

/** Fetches a page and keeps it. Rejects when it does not come. */
export async function fetchPage(path: string, around: Around): Promise<void> {
  const response = await bring(path, around);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  await keepPage(path, response, around);
}

/** Fetches what can be had of these addresses; what does not come is not kept. */
export async function fetchSome(paths: readonly string[], around: Around): Promise<void> {
  const store = await openStore(around);
  for (const path of paths) {
    if (isKeptPage(path, around.settings.leaveOut)) await fetchPage(path, around).catch(() => undefined);
    else if (isAddressFile(path)) await bring(path, around).then((file) => keepCopy(store, path, file, around.now())).catch(() => undefined);
  }
}

/**
 * Makes this edition complete before it takes over: what everyone has, the pages that are open, and afresh what an earlier edition kept.
 * Nothing of an earlier edition is copied: whatever was wrong with it ends with it. Rejects when what everyone must have does not come.
 */
export async function prepare(open: readonly string[], around: Around): Promise<void> {
  for (const path of always) await fetchPage(path, around);
  const before: string[] = [];
  for (const name of await otherStores(around)) for (const { url } of await (await around.caches.open(name)).keys()) before.push(new URL(url).pathname);
  const follow = before.filter((path) => isKeptPage(path, around.settings.leaveOut) || isAddressFile(path)).slice(-most);
  await fetchSome([...new Set([...open, ...follow])].filter((path) => !always.includes(path)), around);
}
