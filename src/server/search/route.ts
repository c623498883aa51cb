// GET /zoeken/?q=: the search page with its results in it, for who has no script. With script the page then works as ever.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { nl } from '#i18n/nl.ts';
import { escaped } from '../http/escaped.ts';
import { sendHtml } from '../http/send-html.ts';
import { openSearch, type Found, type Hit } from './find.ts';

/** As long as the search field lets anyone type. */
const longest = 200;

const marked = (excerpt: string) => escaped(excerpt).replaceAll('\u0002', '<mark>').replaceAll('\u0003', '</mark>');
const rowOf = ({ url, title, excerpt }: Hit) => `<li><a href="${escaped(url)}">${escaped(title)}</a><p class="text-sm text-quiet row-line">${marked(excerpt)}</p></li>`;

/** Rows as the script makes them: what editors pinned first, then pages; a page that a pinned answer leads to is not shown twice. */
function rowsOf({ pinned, hits }: Found): string[] {
  const leads = new Set(pinned.map(({ to }) => to));
  return [
    ...pinned.map(({ to, say, label }) => `<li class="pinned"><a href="${escaped(to)}">${escaped(say)}</a>${label ? `<p class="text-sm text-quiet">${escaped(label)}</p>` : ''}</li>`),
    ...hits.filter(({ url }) => !leads.has(url)).map(rowOf),
  ];
}

/** Who found something reads no list of all topics, most of the bytes of this page: its letters lead to it. */
const withoutTopics = (page: string) => page.replace(/<!--topics-->[^]*<!--\/topics-->/, '').replace(/ href="#(.)"/gu, ' href="/zoeken/#$1"');

/** The built page with the results in it. Returns it as it is where it has no room for them. */
export function fillResults(page: string, query: string, found: Found): string {
  const rows = rowsOf(found);
  const said = nl.resultsFor(rows.length, query) + (rows.length ? '' : `. ${nl.noResults}`);
  const parts: Record<string, string> = { found: escaped(said), rows: rows.join('') };
  return (rows.length ? withoutTopics(page) : page).replace(/<!--fill:(found|rows)-->/g, (_, name: string) => parts[name]!).replace(/(<main\b[^]*?<input\b[^>]*\bname="q")/, (start) => `${start} value="${escaped(query)}"`);
}

/** Adds the search to a server whose site has an index; without a question the page is the file it is. */
export function addSearch(site: FastifyInstance, root: string): void {
  const path = join(root, 'zoeken', 'index.html');
  const find = openSearch(root);
  if (!find || !existsSync(path)) return;
  const page = readFileSync(path, 'utf8');
  site.get<{ Querystring: { q?: string | string[] } }>('/zoeken/', (request, reply) => {
    const query = String([request.query.q].flat()[0] ?? '').trim().slice(0, longest);
    if (!query) return reply.sendFile('zoeken/index.html');
    return sendHtml(reply, 200, fillResults(page, query, find(query)));
  });
}
