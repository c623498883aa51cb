// What other machines find in the built site: search engines, readers of feeds, phones and finders of weaknesses.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Element } from './conventions/xml.ts';
import { pngSize } from './conventions/png.ts';
import { rules, thingsOf } from './conventions/schema-org.ts';
import { bytes, exists, openPages, pages, pathOf, read, site } from './conventions/site.ts';
import { list, xml } from './conventions/xml.ts';

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const typesOf = (address: string) => thingsOf(pages.find((p) => p.address === address)!).map((t) => t['@type']);

describe('Wat een bladzijde over zichzelf vertelt (schema.org)', () => {
  test('elk blok is te lezen, en elk ding heeft wat schema.org en Google ervan vragen', () => {
    for (const page of pages)
      for (const thing of thingsOf(page)) {
        const rule = rules[thing['@type']];
        assert.ok(rule, `${page.address}: onbekend type ${thing['@type']}`);
        try {
          rule(thing, page);
        } catch (error) {
          throw new Error(`${page.address}, ${thing['@type']}: ${(error as Error).message}`, { cause: error });
        }
      }
  });

  test('elke soort bladzijde zegt wat ze is', () => {
    assert.deepEqual(typesOf('/'), ['WebSite', 'GovernmentOrganization']);
    for (const { address, html } of openPages) {
      if (/^\/vragen\/[^/]+\/[^/]+\/$/.test(address)) assert.ok(typesOf(address).includes('FAQPage'), address);
      if (/^\/nieuws\/[^/]+\/$/.test(address)) assert.ok(typesOf(address).includes('NewsArticle'), address);
      if (/^\/contact\/[^/]+\/$/.test(address)) assert.equal(typesOf(address).includes('PoliceStation'), html.includes('<address><') || /<address>(?!.*onbekend)[^<]/.test(html.slice(html.indexOf('<main'), html.indexOf('</main>'))), address);
    }
  });

  test('het kruimelpad voor machines is dat voor mensen, met de bladzijde zelf erbij', () => {
    for (const page of openPages) {
      const crumbs = /<ol class="crumbs">([\s\S]*?)<\/ol>/.exec(page.html)?.[1];
      const seen = [...(crumbs ?? '').matchAll(/href="([^"]+)"/g)].map((m) => m[1]!);
      const told = thingsOf(page).filter((t) => t['@type'] === 'BreadcrumbList').flatMap((t) => (t['itemListElement'] as { item: string }[]).map(({ item }) => pathOf(item)));
      assert.deepEqual(told, crumbs === undefined ? [] : [...seen, page.address], page.address);
    }
  });

  test('wat niet gevonden mag worden, vertelt niets', () => {
    for (const page of pages.filter(({ open }) => !open)) assert.deepEqual([page.data, page.meta('og:image'), page.links('canonical')], [[], [], []], page.address);
  });
});

describe('Wie een bladzijde deelt, ziet wat ze is', () => {
  test('elke bladzijde heeft titel, zin, adres en een eigen beeld van 1200 op 630 met een tekst erbij', () => {
    const images = new Set<string>();
    for (const page of openPages) {
      const one = (name: string) => {
        const values = page.meta(name);
        assert.equal(values.length, 1, `${page.address}: ${name}`);
        assert.ok(values[0], `${page.address}: ${name} is leeg`);
        return values[0]!;
      };
      for (const name of ['og:type', 'og:title', 'og:description', 'og:site_name', 'og:image:alt']) one(name);
      assert.equal(pathOf(one('og:url')), page.address);
      assert.equal(one('twitter:card'), 'summary_large_image');
      const picture = bytes(pathOf(one('og:image')));
      assert.equal(pngSize(picture), '1200x630', page.address);
      assert.ok(picture.length <= 25_000, `${page.address}: ${picture.length} bytes`);
      images.add(one('og:image'));
    }
    assert.equal(images.size, openPages.length);
  });
});

describe('Elke bladzijde heeft één adres, en kent haar andere talen', () => {
  test('het vaste adres van een bladzijde is haar eigen adres', () => {
    for (const { address, links } of openPages) assert.deepEqual(links('canonical').map((l) => l['href']), [new URL(address, site).href], address);
  });

  test('taalversies noemen elkaar en zichzelf, elk één keer, met het Nederlands als die voor iedereen', () => {
    const versions = (address: string) => Object.fromEntries(pages.find((p) => p.address === address)!.links('alternate').filter((l) => l['hreflang']).map((l) => [l['hreflang']!, pathOf(l['href']!)]));
    let pairs = 0;
    for (const { address, links, html } of openPages) {
      const own = versions(address);
      if (!Object.keys(own).length) continue;
      pairs++;
      assert.equal(links('alternate').filter((l) => l['hreflang']).length, Object.keys(own).length, `${address}: een taal staat er twee keer`);
      const { 'x-default': fallback, ...languages } = own;
      assert.equal(fallback, languages['nl'], address);
      const lang = /<html lang="([a-z]+)/.exec(html)![1]!;
      assert.equal(languages[lang], address, `${address} noemt zichzelf niet`);
      for (const other of Object.values(languages)) assert.deepEqual(versions(other), own, `${other} zegt iets anders dan ${address}`);
    }
    const translated = openPages.filter(({ html }) => !/<html lang="nl/.test(html));
    for (const { address } of translated) assert.ok(Object.keys(versions(address)).length, `${address} noemt haar origineel niet`);
    assert.ok(!translated.length || pairs > translated.length);
  });

  test('de sitemap noemt precies de bladzijden die gevonden mogen worden', () => {
    const urls = list(xml('sitemap.xml')['urlset'].url) as { loc: { _text: string }; lastmod?: { _text: string } }[];
    assert.deepEqual(urls.map(({ loc }) => pathOf(loc._text)).sort(), openPages.map(({ address }) => address).sort());
    for (const { lastmod } of urls) if (lastmod) assert.match(lastmod._text, /^\d{4}-\d\d-\d\d$/);
    assert.ok(read('robots.txt').includes(`Sitemap: ${new URL('/sitemap.xml', site).href}`));
  });
});

describe('Het nieuws is te volgen', () => {
  const items = openPages.filter(({ address }) => /^\/nieuws\/[^/]+\/$/.test(address));

  test('Atom heeft alles wat RFC 4287 vraagt, met ware dagen en hele adressen', () => {
    const { _attributes, ...feed } = xml('nieuws/atom.xml')['feed'] as Element;
    assert.equal(_attributes!['xmlns'], 'http://www.w3.org/2005/Atom');
    const entries = list(feed['entry']) as Element[];
    for (const part of [feed, ...entries]) {
      for (const name of ['id', 'title', 'updated']) assert.equal(list(part[name]).length, 1, name);
      assert.match(part['updated']._text, instant);
      assert.equal(new URL(part['id']._text).origin, site.origin);
      assert.ok(list(part['link']).some((l: Element) => l._attributes!['rel'] === 'alternate' && exists(pathOf(String(l._attributes!['href'])))));
    }
    assert.ok(feed['author'].name._text);
    const self = list(feed['link']).find((l: Element) => l._attributes!['rel'] === 'self') as Element;
    assert.equal(pathOf(String(self._attributes!['href'])), '/nieuws/atom.xml');
    const ids = entries.map((e) => e['id']._text as string);
    assert.equal(new Set(ids).size, ids.length);
    const dates = entries.map((e) => e['updated']._text as string);
    assert.deepEqual(dates, [...dates].sort().reverse());
    assert.equal(feed['updated']._text, dates[0] ?? feed['updated']._text);
    for (const [i, id] of ids.entries()) assert.match(read(`${pathOf(id)}index.html`), new RegExp(`<time datetime="${dates[i]!.slice(0, 7)}(?:${dates[i]!.slice(7, 10)})?"`));
  });

  test('JSON Feed 1.1 heeft wat het vraagt, en zegt hetzelfde als Atom', () => {
    const feed = JSON.parse(read('nieuws/feed.json')) as { version: string; title: string; home_page_url: string; feed_url: string; language: string; authors: { name: string }[]; items: Record<string, string>[] };
    assert.equal(feed.version, 'https://jsonfeed.org/version/1.1');
    assert.ok(feed.title && feed.language && feed.authors[0]!.name);
    assert.deepEqual([pathOf(feed.home_page_url), pathOf(feed.feed_url)], ['/nieuws/', '/nieuws/feed.json']);
    for (const item of feed.items) {
      assert.ok(item['id'] && (item['content_text'] ?? item['content_html']), 'id en inhoud');
      assert.ok(exists(pathOf(item['url']!)));
      assert.match(item['date_published']!, instant);
    }
    assert.ok(feed.items.length <= items.length);
    assert.deepEqual(feed.items.map((item) => item['id']), (list(xml('nieuws/atom.xml')['feed'].entry) as Element[]).map((e) => e['id']._text));
  });

  test('startpagina en nieuws noemen beide feeds, andere bladzijden geen', () => {
    for (const { address, links } of openPages) {
      const told = links('alternate').filter((l) => l['type']).map((l) => l['href']);
      assert.deepEqual(told, address === '/' || address.startsWith('/nieuws/') ? ['/nieuws/atom.xml', '/nieuws/feed.json'] : [], address);
    }
  });
});

describe('Telefoons, vinders van zwakke plekken, mensen', () => {
  test('het manifest heeft een naam en iconen die er zijn, zo groot als ze zeggen', () => {
    const manifest = JSON.parse(read('site.webmanifest')) as { name: string; short_name: string; start_url: string; icons: { src: string; sizes: string; type: string; purpose?: string }[] };
    assert.ok(manifest.name && manifest.short_name && exists(manifest.start_url));
    for (const { src, sizes, type } of manifest.icons) if (type === 'image/png') assert.equal(pngSize(bytes(src)), sizes);
    for (const [size, purpose] of [['192x192', 'any'], ['512x512', 'any'], ['512x512', 'maskable']]) assert.ok(manifest.icons.some((icon) => icon.sizes === size && icon.purpose === purpose), `${size} ${purpose}`);
    assert.equal(pngSize(bytes('apple-touch-icon.png')), '180x180');
    assert.equal(pngSize(bytes('favicon.ico').subarray(22)), '32x32');
    for (const { address, links } of pages) assert.deepEqual(links('manifest').map((l) => l['href']), ['/site.webmanifest'], address);
  });

  test('security.txt volgt RFC 9116, en belooft niet langer dan een jaar', () => {
    const text = read('.well-known/security.txt');
    assert.match(text, /^([A-Z][A-Za-z-]+: \S.*\n)+$/);
    const fields = text.trim().split('\n').map((line) => line.split(/: (.*)/) as [string, string]);
    const values = (name: string) => fields.filter(([field]) => field === name).map(([, value]) => value);
    assert.ok(values('Contact').length >= 1);
    for (const contact of values('Contact')) assert.match(contact, /^(tel:\+\d{6,15}|mailto:\S+@\S+|https:\/\/\S+)$/);
    assert.equal(values('Expires').length, 1);
    assert.match(values('Expires')[0]!, instant);
    const days = (Date.parse(values('Expires')[0]!) - Date.now()) / 864e5;
    assert.ok(days > 30 && days < 365, `nog ${Math.round(days)} dagen`);
    assert.ok(values('Preferred-Languages').length <= 1);
    assert.ok(values('Canonical').includes(new URL('/.well-known/security.txt', site).href));
    for (const [field, value] of fields) {
      assert.ok(['Contact', 'Expires', 'Preferred-Languages', 'Canonical', 'Policy', 'Acknowledgments', 'Encryption', 'Hiring', 'CSAF'].includes(field), field);
      if (['Canonical', 'Policy', 'Acknowledgments', 'Hiring', 'CSAF'].includes(field)) assert.match(value, /^https:\/\//);
    }
    assert.match(read('humans.txt'), /^\/\* TEAM \*\/\n/);
  });
});
