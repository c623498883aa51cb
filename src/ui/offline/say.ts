// What is added to a copy before it is shown: why it is one, and of when. And the list of copies on the page for everything else.
import { dayAndHour, zoneTime } from '#ui/form/dates.ts';
import { ageOf, madeAt } from './copies.ts';
import { aDay, type Why } from './network-first.ts';
import { isKeptPage, offlinePage } from './places.ts';
import type { Around } from './settings.ts';

const pageOf = (copy: Response, html: string, status = 200) => new Response(html, { status, headers: copy.headers });

/** Where the words of a page begin. */
const start = /<main\b[^>]*>/;

/** A copy with a notice above its words: nobody takes the hours of last week for those of today. */
export async function withNotice(copy: Response, why: Why, { settings: { words, timeZone }, now }: Around): Promise<Response> {
  const when = dayAndHour(zoneTime(madeAt(copy), timeZone), words);
  const old = ageOf(copy, now()) < aDay ? '' : ` ${words.old}`;
  const notice = `<p class="note my-4" role="status">${words[why].replace('{when}', when)}${old}</p>`;
  return pageOf(copy, (await copy.text()).replace(start, (main) => main + notice));
}

const titleOf = (html: string) => (/<title>([^<]*)<\/title>/.exec(html) || ['', ''])[1]!.replace(/ – [^–]*$/, '');

/** The page that says there is no line, with what is on this device; its own copy is `page`. */
export async function offlineList(page: Response, store: Cache, { settings: { words, leaveOut } }: Around): Promise<Response> {
  const rows: string[] = [];
  for (const { url } of await store.keys()) {
    const { pathname } = new URL(url);
    const copy = isKeptPage(pathname, leaveOut) && pathname !== offlinePage && (await store.match(pathname));
    if (copy) rows.push(`<li><a href="${pathname}">${titleOf(await copy.text())}</a></li>`);
  }
  const list = rows.length ? `<section class="mt-10"><h2>${words.kept}</h2><ul class="rows mt-4">${rows.join('')}</ul></section>` : '';
  return pageOf(page, (await page.text()).replace('<!--fill:kept-->', list), 503);
}
