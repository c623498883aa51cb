// Every link, picture and form leads to something that was built, down to the anchor.
import type { ContentFile } from '#build/content/read.ts';
import type { Check } from '../base/check.ts';
import { codeIn } from '../base/code-in.ts';
import type { Finding } from '../base/finding.ts';
import { whereIs } from '../base/address.ts';
import { allOf, attribute } from '../base/html.ts';
import type { Page } from '../base/page.ts';
import type { Site } from '../base/site.ts';

const attributes = ['href', 'src', 'action', 'poster', 'data', 'xLinkHref'];

function targetsOf(page: Page): Set<string> {
  const plain = allOf(page.root, () => true).flatMap((e) => [...attributes.map((name) => attribute(e, name)), ...attribute(e, 'srcSet').split(',').map((part) => part.trim().split(/\s/)[0]!)]);
  return new Set(plain.filter(Boolean));
}

/** What is wrong with a target, or nothing. Other sites, telephones and mail are not ours to look at. */
function faultOf(target: string, page: Page, site: Site, byUrl: Map<string, Page>): string | undefined {
  const home = 'https://zone.invalid';
  if (!URL.canParse(target, home + page.url)) return `“${target}” is geen adres`;
  const { origin, pathname, hash } = new URL(target, home + page.url);
  if (origin !== home) return undefined;
  const path = decodeURI(pathname);
  const to = byUrl.get(path);
  if (!to) return site.assets.has(path) ? undefined : byUrl.has(`${path}/`) ? `“${target}” mist de schuine streep op het einde` : `“${target}” bestaat niet`;
  const id = decodeURIComponent(hash.slice(1));
  return id && id !== 'top' && !to.ids.has(id) ? `“${target}”: op ${path} staat geen deel met de naam “${id}”` : undefined;
}

/** Collections that no page shows as a link: a program reads their addresses when someone types. */
const lists = new Set<string>(['searchWords', 'triage']);

/** Addresses in the lists of search and triage that no page has. */
function inLists(site: Site, byUrl: Map<string, Page>): Finding[] {
  const look = (file: ContentFile, data: unknown, path: PropertyKey[]): Finding[] => {
    if (typeof data === 'string') return /^\/(?:\S*\/)?(?:#\S*)?$/.test(data) && !byUrl.has(data.split('#')[0]!) ? [{ path: file.path, line: file.lineOf(path), what: `“${data}” bestaat niet`, mend }] : [];
    return data !== null && typeof data === 'object' ? Object.entries(data).flatMap(([key, value]) => look(file, value, [...path, Array.isArray(data) ? Number(key) : key])) : [];
  };
  return site.files.filter(({ collection }) => lists.has(collection)).flatMap((file) => look(file, file.data, []));
}

/** Adds the slash at the end of links to pages of ours; not of pictures, and not in code. */
function withSlashes(text: string): string {
  const isCode = codeIn(text);
  return text.replace(/\]\((\/[a-z0-9/-]*[a-z0-9])(#[^)\s]*)?\)/g, (whole, path: string, part = '', at: number) => (isCode(at) || /!\[[^[\]]*$/.test(text.slice(0, at)) ? whole : `](${path}/${part})`));
}

const mend = 'kies een adres uit /sitemap/, met een schuine streep vooraan en achteraan.';

export const check: Check = {
  name: 'links',
  why: 'een link die nergens heen gaat, laat iemand alleen op het moment dat die hulp zoekt.',
  kind: 'built',
  level: 'error',
  run(site) {
    const byUrl = new Map(site.pages.map((page) => [page.url, page]));
    const told = new Map<string, { path: string; line: number; what: string; mend: string; times: number }>();
    for (const page of site.pages)
      for (const target of targetsOf(page)) {
        const what = faultOf(target, page, site, byUrl);
        if (!what) continue;
        const at = whereIs(site, page, target);
        // A link of the menu or footer is wrong on every page: it is told once.
        const key = at.path === page.path && !target.startsWith('#') ? target : `${at.path} ${target}`;
        told.set(key, { ...at, what, mend, ...told.get(key), times: (told.get(key)?.times ?? 0) + 1 });
      }
    return [...[...told.values()].map(({ times, ...finding }) => ({ ...finding, what: finding.what + (times > 1 ? ` (zo ook op ${times - 1} andere)` : '') })), ...inLists(site, byUrl)];
  },
  /** Only the slash at the end: which page was meant, an editor knows. */
  fix: ({ text }) => withSlashes(text),
  examples: {
    wrong: [
      { built: { 'index.html': '<a href="/weg/">Weg</a>', 'a/index.html': '<a href="/weg/">Weg</a>' }, finds: /dist\/index\.html:1 .*“\/weg\/” bestaat niet \(zo ook op 1 andere/s },
      { content: { 'nl/pages/a.mdx': '---\ntitle: A\n---\nLees\n[dit](/weg/).' }, built: { 'a/index.html': '<a href="/weg/">dit</a>' }, finds: /a\.mdx:5 .*“\/weg\/”/s },
      { built: { 'index.html': '<a href="/a">A</a>', 'a/index.html': '' }, finds: /mist de schuine streep/ },
      { built: { 'index.html': '<a href="/a/#deel">A</a>', 'a/index.html': '<p id="ander">' }, finds: /geen deel met de naam “deel”/ },
      { built: { 'index.html': '<img src="/foto.png" alt="">' }, finds: /foto\.png/ },
      { content: { 'zoeken.yaml': 'pinned:\n  - { words: [x], say: Iets, page: /weg/ }\n' }, built: { 'index.html': '' }, finds: /zoeken\.yaml:2 .*“\/weg\/” bestaat niet/s },
      { content: { 'nl/alerts/a.yaml': 'text: Let op.\nlink:\n  to: /weg/\n' }, built: { 'index.html': '<a href="/weg/">Lees</a>', 'a/index.html': '<a href="/weg/">Lees</a>' }, finds: /alerts\/a\.yaml:3 .*“\/weg\/” bestaat niet \(zo ook op 1 andere/s },
    ],
    right: [{ content: { 'zoeken.yaml': 'pinned:\n  - { words: [/x], page: /a/#c }\n' }, built: { 'index.html': '<a href="#b">B</a><p id="b"><a href="/a/#c">A</a><a href="https://elders.example/x">E</a><a href="tel:112">112</a><img src="/f.svg" alt="">', 'a/index.html': '<p id="c"><a href="../">Terug</a>', 'f.svg': '<svg/>' } }],
    fixed: [{ name: 'nl/pages/a.mdx', before: '![x](/media/a) `[a](/b)`\n\n```md\n[a](/b)\n```\n[a](/b)\n', after: '![x](/media/a) `[a](/b)`\n\n```md\n[a](/b)\n```\n[a](/b/)\n' }, { name: 'nl/pages/a.mdx', before: '[uw wijk](/wijk) en [contact](/contact#uren), [x](/media/a.jpg) en [y](/wijk/).\n', after: '[uw wijk](/wijk/) en [contact](/contact/#uren), [x](/media/a.jpg) en [y](/wijk/).\n' }],
  },
};
