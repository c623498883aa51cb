// A page in several languages, as people read it; what its head says to machines is tried in tests/conventions.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locales } from '#i18n/locales.ts';
import { openPages, pathOf, type Built } from './site.ts';

const names = Object.values(locales).map(({ name }) => name);
const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

/** The other versions that the head of a page names, such as `fr /fr/contact/`. */
const named = ({ address, links }: Built) => links('alternate').filter(({ hreflang, href }) => hreflang && hreflang !== 'x-default' && pathOf(href!) !== address).map(({ hreflang, href }) => `${hreflang} ${pathOf(href!)}`).sort();

/** The links of its text to the same page in other languages, likewise. */
const shown = ({ html }: Built) =>
  [...html.slice(html.indexOf('<main'), html.indexOf('</main>')).matchAll(/<a(\s[^>]*)>(.*?)<\/a>/gs)]
    .filter(([, tag, words]) => attribute(tag!, 'hreflang') && names.includes(words!.replace(/<[^>]+>/g, '').trim()))
    .map(([, tag]) => `${attribute(tag!, 'hreflang')} ${attribute(tag!, 'href')}`)
    .sort();

test('de tekst van elke bladzijde leidt naar elke andere taal die ze heeft, en naar geen andere', () => {
  const seen = new Map(openPages.map((page) => [page.address, shown(page)]));
  assert.deepEqual([...seen], openPages.map((page) => [page.address, named(page)]));
  for (const locale of ['fr', 'en']) for (const [address, text] of seen) if (address.startsWith(`/${locale}/`)) assert.ok(text.length > 0, address);
  assert.deepEqual(seen.get('/'), ['en /en/', 'fr /fr/']);
});
