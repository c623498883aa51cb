// Full-text search at /zoeken/: the form's words answered by Pagefind, which loads only when there is something to look for.

interface Result {
  data: () => Promise<{ url: string; meta: { title: string }; excerpt: string }>;
}
interface Pagefind {
  search: (query: string) => Promise<{ results: Result[] }>;
}

const box = document.getElementById('resultaten')!;
const message = box.querySelector('p')!;
const list = box.querySelector('ol')!;
const words = JSON.parse(box.dataset.words!) as { searching: string; failed: string; none: string; found: [string, string, string] };
const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';

/** Pagefind starts a worker, which Trusted Types guards: only our own index may be named. */
function allowOwnIndex() {
  const own = (url: string) => {
    if (new URL(url, location.href).pathname.startsWith('/pagefind/')) return url;
    throw new TypeError(url);
  };
  (window as unknown as { trustedTypes?: { createPolicy: (name: string, rules: object) => unknown } }).trustedTypes?.createPolicy('default', { createScriptURL: own });
}

const plain: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&nbsp;': ' ' };

/** The excerpt's marks as elements, everything else as text: nothing of it is read as HTML. */
function excerptOf(text: string): Node[] {
  return text.split(/<\/?mark>/).map((part, i) => {
    const words = part.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (entity) => plain[entity]!);
    if (i % 2 === 0) return document.createTextNode(words);
    const mark = document.createElement('mark');
    mark.textContent = words;
    return mark;
  });
}

async function row(result: Result): Promise<HTMLElement> {
  const { url, meta, excerpt } = await result.data();
  const item = document.createElement('li');
  const link = document.createElement('a');
  const text = document.createElement('p');
  item.className = 'py-3';
  link.href = url;
  link.textContent = meta.title;
  text.className = 'text-sm text-quiet';
  text.append(...excerptOf(excerpt));
  item.append(link, text);
  return item;
}

async function run() {
  message.textContent = words.searching;
  const address = '/pagefind/pagefind.js';
  try {
    allowOwnIndex();
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    const { results } = await pagefind.search(query);
    const rows = await Promise.all(results.slice(0, 20).map(row));
    list.textContent = '';
    list.append(...rows);
    const found = words.found[Math.min(results.length, 2)]!;
    message.textContent = found.replace('%q', query).replace('%n', String(results.length)) + (results.length ? '' : `. ${words.none}`);
  } catch {
    message.textContent = words.failed;
  }
}

if (query) {
  (document.getElementById('zoekveld') as HTMLInputElement).value = query;
  void run();
}

export {};
