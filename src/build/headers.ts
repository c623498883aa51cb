// Seals the built site: allows exactly the inline code its pages hold, and writes the headers for every host we know.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { hashedPattern } from '#server/http/cache-control.ts';
import { classOf, ownClasses, type InlineHashes, type OwnClass, type SitePolicy } from '#server/http/security-headers.ts';
import { sayFault, show, type Fault } from './content/fault.ts';
import { toCaddy, toHostHeaders, toNginx } from './deploy-snippets.ts';
import { readInlineCode } from './inline-code.ts';

export interface SealOptions {
  /** Where the full-text search lives: its page. Its engine runs there and not in a worker, so its files need no policy of their own. */
  searchPaths?: string[];
  /** Pages with an island: see `SitePolicy`. */
  islandPaths?: string[];
  /** Pages for when there is no line: see `SitePolicy`. */
  offlinePaths?: string[];
  /** The web editor: its folder and the hosts it may connect to. Its pages are not read for inline code, for its policy knows no hashes. */
  editor?: SitePolicy['editor'];
}

export interface Sealed {
  pages: number;
  policy: SitePolicy;
  /** sentences for whoever builds; none is the good case */
  warnings: string[];
}

/** Cloudflare Pages drops a longer line (developers.cloudflare.com/pages/configuration/headers). */
const longestLine = 2_000;

const hash = (text: string) => `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;

/** All files under `root` as addresses, dotfiles left out. */
async function addressesIn(root: string): Promise<string[]> {
  if (!existsSync(root)) return [];
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).split(sep).join('/').replace(/^\/*/, '/'))
    .filter((path) => !/\/\./.test(path))
    .sort();
}

function faultsOf(root: string, address: string, text: string, pageClass: OwnClass): Fault[] {
  const { blocked, loads } = readInlineCode(text);
  const path = `${basename(root)}${address}`;
  const faults = blocked.map(({ at, found, ...rest }) => ({ path, line: text.slice(0, at).split('\n').length, found: show(found), ...rest }));
  if (pageClass === 'island' || pageClass === 'search') return faults;
  const mend = 'maak het script klein genoeg om in de pagina te staan (build.assetsInlineLimit), of zet de pagina bij islandPaths in src/build/headers.ts.';
  return [...faults, ...loads.map((src) => ({ path, line: 1, field: '<script src>', found: show(src), expected: 'een pagina zonder scriptbestand', mend }))];
}

const merge = (all: InlineHashes[]): InlineHashes => ({
  script: [...new Set(all.flatMap(({ script }) => script))].sort(),
  style: [...new Set(all.flatMap(({ style }) => style))].sort(),
});

const ofEach = <T>(make: (pageClass: OwnClass) => T) => Object.fromEntries(ownClasses.map((pageClass) => [pageClass, make(pageClass)])) as Record<OwnClass, T>;

export interface Inspected {
  policy: SitePolicy;
  faults: Fault[];
  pages: number;
}

/** The policy of a built site and what stands in its way; writes nothing. `root` is the folder of the site, absolute. */
export async function inspectSite(root: string, { searchPaths = ['/zoeken/'], islandPaths = ['/wijk/', '/melden/*'], offlinePaths = ['/noodgeval/', '/contact/*'], editor }: SealOptions = {}): Promise<Inspected> {
  const policy: SitePolicy = { searchPaths, islandPaths, offlinePaths, ...(editor ? { editor } : {}), hashes: ofEach(() => merge([])) };
  const addresses = await addressesIn(root);
  const found = ofEach<InlineHashes[]>(() => []);
  const faults: Fault[] = [];
  for (const address of addresses.filter((path) => /\.(?:html|svg)$/.test(path))) {
    const text = (await readFile(join(root, address), 'utf8')).replace(/^\uFEFF/, '');
    const pageClass = classOf(address, policy);
    if (pageClass === 'editor') continue;
    const { scripts, styles } = readInlineCode(text);
    found[pageClass].push({ script: scripts.map(hash), style: styles.map(hash) });
    faults.push(...faultsOf(root, address, text, pageClass));
  }
  // Every class also allows what pages hold: a missing address under a search path or among islands answers with the 404 page.
  policy.hashes = ofEach((pageClass) => merge([...found.page, ...(pageClass === 'page' ? [] : found[pageClass])]));
  return { policy, faults, pages: addresses.filter((path) => path.endsWith('.html')).length };
}

/**
 * Writes `_headers` and `.deploy/{headers.json,headers.caddy,headers.nginx.conf}` in `root`, from what its pages and images hold. They are inspected
 * here, or were before: after the last step that writes HTML. Throws, in Dutch, when a page holds what the policy would block.
 */
export async function writeHeaders(root: string, inspected?: Inspected): Promise<Sealed> {
  const folder = root.replace(/[\\/]+$/, '');
  const { policy, faults, pages } = inspected ?? (await inspectSite(folder));
  if (faults.length) throw new Error(`${faults.map(sayFault).join('\n\n')}\n\nDe site is niet afgewerkt: het beveiligingsbeleid (CSP) zou dit in de browser blokkeren.`);
  const single = (await addressesIn(join(folder, 'pagefind'))).map((path) => `/pagefind${path}`).filter((path) => new RegExp(hashedPattern).test(path) && /^\/pagefind\/[^/]+$/.test(path));
  const hostHeaders = toHostHeaders(policy, single);
  await mkdir(join(folder, '.deploy'), { recursive: true });
  await Promise.all([
    writeFile(join(folder, '_headers'), hostHeaders),
    writeFile(join(folder, '.deploy', 'headers.json'), `${JSON.stringify(policy, null, 2)}\n`),
    writeFile(join(folder, '.deploy', 'headers.caddy'), toCaddy(policy)),
    writeFile(join(folder, '.deploy', 'headers.nginx.conf'), toNginx(policy)),
  ]);
  const most = Math.max(...Object.values(policy.hashes).map(({ style, script }) => style.length + script.length));
  const warnings = hostHeaders
    .split('\n')
    .filter((line) => line.length > longestLine)
    .map((line) => `De header ${line.trim().split(':', 1)[0]} telt ${line.length} tekens; Cloudflare Pages neemt er ${longestLine}. Breng het aantal verschillende inline stijlen en scripts (nu ${most}) omlaag.`);
  return { pages, policy, warnings: [...new Set(warnings)] };
}
