// A built page: its address and its HTML as a tree.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { htmlToHast } from 'satteri';
import { allOf, type Element } from './html.ts';

export interface Page {
  /** file in `dist/` */
  path: string;
  /** address on the site, such as /contact/ */
  url: string;
  root: Element;
  /** what an address may point at after `#` */
  ids: Set<string>;
}

const addressOf = (name: string) => `/${name.replaceAll('\\', '/')}`.replace(/\/index\.html$/, '/');

/** A page from its HTML, without reading anything. `name` is the path inside `dist/`. */
export function parsePage(name: string, html: string, path = name): Page {
  const root = htmlToHast(html) as unknown as Element;
  const ids = new Set(allOf(root, (e) => typeof e.properties['id'] === 'string').map((e) => String(e.properties['id'])));
  return { path: path.replaceAll('\\', '/'), url: addressOf(name), root, ids };
}

/** All pages in `dist`, and the addresses of all other files. */
export function readPages(dist: string): { pages: Page[]; assets: Set<string> } {
  const pages: Page[] = [];
  const assets = new Set<string>();
  const entries = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of entries.map((entry) => join(entry.parentPath, entry.name)).sort()) {
    const name = path.slice(join(dist, '/').length);
    // What only the server reads, such as the shells of pages it fills, is no page yet.
    if (name.startsWith('.deploy')) continue;
    if (name.endsWith('.html')) pages.push(parsePage(name, readFileSync(path, 'utf8'), path));
    else assets.add(addressOf(name));
  }
  return { pages: pages.sort((a, b) => a.url.localeCompare(b.url)), assets };
}
