// Full-text search by Pagefind, loaded only when there is something to look for.

export interface Hit {
  url: string;
  title: string;
  /** text with <mark> around what was found, everything else escaped */
  excerpt: string;
}

interface Pagefind {
  search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string; meta: { title: string }; excerpt: string }> }[] }>;
}

/** Pagefind starts a worker, which Trusted Types guards: only our own index may be named. */
function allowOwnIndex() {
  const own = (url: string) => {
    if (new URL(url, location.href).pathname.startsWith('/pagefind/')) return url;
    throw new TypeError(url);
  };
  (window as unknown as { trustedTypes?: { createPolicy: (name: string, rules: object) => unknown } }).trustedTypes?.createPolicy('default', { createScriptURL: own });
}

/** The first fifteen pages whose text holds the words. Rejects when the index cannot be loaded. */
export async function fullText(query: string): Promise<Hit[]> {
  const address = '/pagefind/pagefind.js';
  allowOwnIndex();
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  const { results } = await pagefind.search(query);
  const pages = await Promise.all(results.slice(0, 15).map((result) => result.data()));
  return pages.map(({ url, meta, excerpt }) => ({ url, title: meta.title, excerpt }));
}
