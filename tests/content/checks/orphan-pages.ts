// From the home page one gets to every page by following links; the site map does not count as a way.
import type { Check } from '../base/check.ts';
import { attribute, tags } from '../base/html.ts';
import type { Page } from '../base/page.ts';
import { whoMakes } from '../base/address.ts';

/** Pages nobody walks to: the answer to a wrong address, the list of everything, and what is for the team itself. */
const apart = /^\/(?:404\.html|sitemap\/|offline\/|stijl\/|redactie\/)/;

/** Addresses a page leads to: by a link, or by the address of its other language. */
const ways = (page: Page) => [...tags(page.root, 'a', 'area').map((a) => attribute(a, 'href')), ...tags(page.root, 'form').map((form) => attribute(form, 'action'))].filter((href) => URL.canParse(href, `https://zone.invalid${page.url}`)).map((href) => new URL(href, `https://zone.invalid${page.url}`).pathname);

function reachable(pages: Page[]): Set<string> {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const seen = new Set<string>();
  for (let queue = ['/']; queue.length > 0; ) {
    const url = queue.pop()!;
    if (seen.has(url) || !byUrl.has(url)) continue;
    seen.add(url);
    if (!apart.test(url)) queue.push(...ways(byUrl.get(url)!));
  }
  return seen;
}

export const check: Check = {
  name: 'orphan-pages',
  why: 'een bladzijde waar geen link heen gaat, vindt alleen wie haar adres al kent.',
  kind: 'built',
  level: 'error',
  run(site) {
    const seen = reachable(site.pages);
    return site.pages
      .filter(({ url }) => seen.has('/') && !seen.has(url) && !apart.test(url))
      .map((page) => ({ path: whoMakes(site, page)?.path ?? page.path, line: 1, what: `geen enkele link leidt naar ${page.url}`, mend: 'zet er een link naar op de bladzijde waar men ze zoekt, of verwijder ze.' }));
  },
  examples: {
    wrong: [
      { content: { 'nl/pages/a.mdx': '---\ntitle: A\n---\n' }, built: { 'index.html': '<a href="/b/">B</a>', 'a/index.html': '<a href="/">Terug</a>', 'b/index.html': '' }, finds: /a\.mdx:1 .*leidt naar \/a\//s },
      { built: { 'index.html': '<a href="/sitemap/">Alles</a>', 'sitemap/index.html': '<a href="/a/">A</a>', 'a/index.html': '' }, finds: /leidt naar \/a\// },
    ],
    right: [{ built: { 'index.html': '<a href="b/">B</a><a href="https://elders.example/">E</a><form action="/zoeken/"></form>', 'b/index.html': '<a href="../c/#x">C</a>', 'c/index.html': '', 'zoeken/index.html': '', '404.html': '', 'stijl/index.html': '' } }],
  },
};
