// The built site as other machines find it: its files, its pages, and what stands in their heads.
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(process.env['DIST'] ?? process.env['OUT_DIR'] ?? 'dist');
assert.ok(existsSync(join(root, '.deploy/headers.json')), `In ${root} staat geen gebouwde site. Bouw eerst: npm run build`);

/** A file of the site by its address. */
export const read = (address: string) => readFileSync(join(root, address), 'utf8');
export const bytes = (address: string) => readFileSync(join(root, address));
/** Whether the site answers an address: a file, or a folder with a page. */
export const exists = (address: string) => existsSync(join(root, decodeURI(address), address.endsWith('/') ? 'index.html' : ''));

const unescaped = (text: string) => text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))).replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&');

export interface Built {
  address: string;
  html: string;
  /** may be found: in search engines and the site map */
  open: boolean;
  /** the words as a reader sees them */
  words: string;
  /** values of a meta element by its name or property */
  meta: (name: string) => string[];
  /** link elements by their `rel` */
  links: (rel: string) => Record<string, string>[];
  /** the texts of its JSON-LD */
  data: string[];
}

const attributes = (text: string) => Object.fromEntries([...text.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map((m) => [m[1]!, unescaped(m[2] ?? '')]));

function builtPage(path: string): Built {
  const html = read(path);
  const head = html.slice(0, html.indexOf('</head>')).replace(/<style[\s\S]*?<\/style>/g, '');
  const elements = (name: string) => [...head.matchAll(new RegExp(`<${name}\\s([^>]*)>`, 'g'))].map((m) => attributes(m[1]!));
  return {
    address: `/${path.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
    html,
    open: !/<meta name="robots" content="noindex"/.test(head),
    words: unescaped(html.slice(html.indexOf('<body')).replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' '),
    meta: (name) => elements('meta').filter((m) => m['name'] === name || m['property'] === name).map((m) => m['content']!),
    links: (rel) => elements('link').filter((l) => l['rel'] === rel),
    data: [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map((m) => m[1]!),
  };
}

/** Every page for citizens; that of the web editor has conventions of its own (decision 0020). */
export const pages: Built[] = globSync('**/*.html', { cwd: root }).filter((path) => !path.startsWith('redactie')).sort().map(builtPage);
/** The pages that may be found. */
export const openPages = pages.filter(({ open }) => open);
/** Where the site says that it stands. */
export const site = new URL(pages.find(({ address }) => address === '/')!.links('canonical')[0]!['href']!);
/** The path of an address on this very site; anything else is told. */
export function pathOf(url: string): string {
  const { origin, pathname } = new URL(url);
  assert.equal(origin, site.origin, `${url} staat niet op deze site`);
  return pathname;
}
