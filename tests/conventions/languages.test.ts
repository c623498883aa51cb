// A page in several languages, for machines and for people: each version names all others, and is named by them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locales } from '#i18n/locales.ts';
import { openPages, pathOf, type Built } from './site.ts';

const names = Object.values(locales).map(({ name }) => name);
const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

/** The links of the head from a page to itself in each language, such as `fr /fr/contact/`. */
const alternates = ({ links }: Built) => links('alternate').filter(({ hreflang }) => hreflang).map(({ hreflang, href }) => `${hreflang} ${pathOf(href!)}`).sort();

/** The links of its text to the same page in other languages, likewise. */
const switches = ({ html }: Built) =>
  [...html.slice(html.indexOf('<main'), html.indexOf('</main>')).matchAll(/<a(\s[^>]*)>(.*?)<\/a>/gs)]
    .filter(([, tag, words]) => attribute(tag!, 'hreflang') && names.includes(words!.replace(/<[^>]+>/g, '').trim()))
    .map(([, tag]) => `${attribute(tag!, 'hreflang')} ${attribute(tag!, 'href')}`)
    .sort();

test('elke bladzijde leidt naar zichzelf in elke taal die ze heeft, en daarvandaan terug', () => {
  const seen = new Map(openPages.map((page) => [page.address, { head: alternates(page), text: switches(page) }]));
  const faults: string[] = [];
  for (const [address, { head, text }] of seen) {
    const versions = head.filter((line) => !line.startsWith('x-default'));
    if (head.length > 0 && !versions.some((line) => line.endsWith(` ${address}`))) faults.push(`${address} laat zichzelf weg`);
    if (head.length > 0 && !head.includes(`x-default ${versions.find((line) => line.startsWith('nl '))!.slice(3)}`)) faults.push(`${address} noemt de Nederlandse bladzijde niet voor alle anderen`);
    if (text.join() !== versions.filter((line) => !line.endsWith(` ${address}`)).join()) faults.push(`${address} toont ${text.join() || 'niets'} en zegt ${versions.join()}`);
    for (const line of versions) if (seen.get(line.split(' ')[1]!)?.head.join() !== head.join()) faults.push(`${address} leidt naar ${line}, en die niet terug`);
  }
  assert.deepEqual(faults, []);
  for (const locale of ['fr', 'en']) for (const [address, { text }] of seen) if (address.startsWith(`/${locale}/`)) assert.ok(text.length > 0, address);
  assert.deepEqual(seen.get('/')!.text, ['en /en/', 'fr /fr/']);
});
