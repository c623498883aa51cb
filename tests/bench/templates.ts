// The pages that stand for all pages: one of each template, by name and address.

/** What is promised of a page: a form and search may load script, a content page may not. */
export type Kind = 'content' | 'form' | 'search';

export interface Template {
  name: string;
  kind: Kind;
  address: string;
  /** the address is a list, and the template is the first page it links to below itself */
  first?: boolean;
  /** measured by Lighthouse too; the others only stand in the table of bytes */
  timed: boolean;
}

export const templates: Template[] = [
  { name: 'home', kind: 'content', address: '/', timed: true },
  { name: 'emergency', kind: 'content', address: '/noodgeval/', timed: true },
  { name: 'question', kind: 'content', address: '/vragen/papieren/rijbewijs-verloren/', timed: true },
  { name: 'questions', kind: 'content', address: '/vragen/', timed: true },
  { name: 'station', kind: 'content', address: '/contact/hoofdcommissariaat/', timed: true },
  { name: 'neighbourhood', kind: 'content', address: '/wijk/ledeberg/', timed: true },
  { name: 'news', kind: 'content', address: '/nieuws/', first: true, timed: true },
  { name: 'figures', kind: 'content', address: '/cijfers/', timed: true },
  { name: 'search', kind: 'search', address: '/zoeken/', timed: false },
  { name: 'report', kind: 'form', address: '/melden/', first: true, timed: false },
];

/** A template with the address it has on the running site, and what that address answers. */
export interface Page extends Template {
  status: number;
}

/** Asks the site for each template once, which also warms the server; status 0 when a list links to nothing. */
export async function findPages(base: string, wanted: Template[]): Promise<Page[]> {
  const pages: Page[] = [];
  for (const template of wanted) {
    const address = template.first ? await firstBelow(base, template.address) : template.address;
    const answer = address ? await fetch(base + address) : undefined;
    await answer?.arrayBuffer();
    pages.push({ ...template, address: address ?? template.address, status: answer?.status ?? 0 });
  }
  return pages;
}

async function firstBelow(base: string, list: string): Promise<string | undefined> {
  return firstLinkBelow(await (await fetch(base + list)).text(), list);
}

/** The first link to a page (not a feed, not an anchor) one step or more below `list`. */
export function firstLinkBelow(html: string, list: string): string | undefined {
  const links = [...html.matchAll(/<a\s[^>]*?href=["']?([^"'\s>]+)/g)].map((m) => m[1] ?? '');
  return links.find((href) => href.startsWith(list) && /^[^?#.]+\/$/.test(href.slice(list.length)));
}
