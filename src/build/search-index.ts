// The full-text index of the built pages, made by Pagefind.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { minify } from 'vite';
import { editionPlace } from '#domain/search.ts';
import { editionOf } from './offline.ts';

/** Pagefind's own interfaces and their styles: ours is /zoeken/. */
const notOurs = /^pagefind-(?:ui|modular-ui|component-ui|highlight)/;

/** What is not printed leads elsewhere or asks something; it is no text of the page, for the search without script neither (`mainText`). */
const noText = ['.no-print'];

/**
 * Indexes every page in `root` that marks its main text with `data-pagefind-body`, and writes `root/pagefind/`. The files are written here: Pagefind
 * (1.5.2) says that it has written them before the last bytes are on the disk, and closing it then cuts them off, 4 times in 75 beside other work.
 */
export async function indexPages(root: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ excludeSelectors: noText });
  if (!index) throw new Error(errors.join('\n'));
  const added = await index.addDirectory({ path: root });
  const made = await index.getFiles();
  await pagefind.close();
  const faults = [...added.errors, ...made.errors];
  if (faults.length) throw new Error(faults.join('\n'));
  for (const { path, content } of made.files.filter(({ path }) => !notOurs.test(path))) {
    const place = join(root, 'pagefind', path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, await asShipped(path, content));
  }
}

/** Names this build in its search page, after all that its index is made of: another index has another name, and the same pages have the same. */
export function nameEdition(root: string): void {
  const page = join(root, 'zoeken', 'index.html');
  if (!existsSync(page)) return;
  const makers = ['node_modules/pagefind/package.json', import.meta.filename].map((path) => readFileSync(path, 'utf8'));
  writeFileSync(page, readFileSync(page, 'utf8').replaceAll(editionPlace, editionOf(root, ...makers)));
}

/**
 * Takes Pagefind's own gzip off the two files that every first question needs, its program and its list: brotli packs them 13 % smaller, and a
 * browser opens that faster than Pagefind's script opens gzip. Pagefind knows an open file by its first twelve bytes. The pieces of the index
 * stay as they are: a tenth smaller would cost a second of building for every hundred pages, and be twice as large where nothing is packed.
 * Its script keeps no names that only people read: 18 % smaller.
 */
async function asShipped(path: string, content: Uint8Array): Promise<Uint8Array | string> {
  if (path === 'pagefind.js') return (await minify(path, new TextDecoder().decode(content), { module: true })).code;
  if (path === 'pagefind-entry.json') return withLanguagesSorted(new TextDecoder().decode(content));
  const packed = content[0] === 0x1f && content[1] === 0x8b;
  return packed && /^(?:wasm\.[^/]*\.pagefind|[^/]*\.pf_meta)$/.test(path) ? gunzipSync(content) : content;
}

/** Pagefind names its languages in the order of a hash table, another one at each build. */
function withLanguagesSorted(entry: string): string {
  const { languages, ...rest } = JSON.parse(entry) as { languages: Record<string, unknown> };
  const sorted = Object.fromEntries(Object.entries(languages).sort(([a], [b]) => (a < b ? -1 : 1)));
  return JSON.stringify({ ...rest, languages: sorted });
}
