// Another zone, invented from its first street to its last, gets its own site from the same src.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { after, describe, test } from 'node:test';
import { addDays } from '#domain/hours.ts';
import { finderOf } from './architecture/zone-words.ts';
import { weighInline } from './bench/inline.ts';
import { changes, inDays } from './zone/changes.ts';
import { hrefs, propsOf, wordsOf } from './zone/page.ts';
import { buildZone } from './zone/workshop.ts';

const fixture = 'tests/fixtures/zone';
const site = buildZone(fixture, changes);
/** The page of the web editor is no page for citizens: it has no frame. */
const pages = site.files.filter((path) => path.endsWith('.html') && !path.startsWith('redactie/'));
const htmlOf = (address: string) => site.read(posix.join(address.slice(1), 'index.html'));

after(() => site.remove());

describe('Een andere zone krijgt haar eigen site', () => {
  test('de site van een verzonnen zone wordt gebouwd zonder iets aan src te veranderen', () => {
    assert.ok(site.built, site.said);
    for (const address of ['/', '/noodgeval/', '/melden/', '/melden/lawaai-en-last/', '/melden/dank-aan-de-post/', '/contact/', '/contact/avondpost/', '/wijk/molenrak/', '/vragen/hulp/aangifte/', '/nieuws/', '/over-ons/korps/', '/privacy/', '/toegankelijkheid/', '/zoeken/']) assert.ok(pages.includes(posix.join(address.slice(1), 'index.html')), address);
  });

  test('geen woord van de echte zone staat in een bestand van de andere', () => {
    const own = globSync('**/*.*', { cwd: fixture }).map((path) => readFileSync(posix.join(fixture, path), 'utf8')).join('\n');
    const wordsIn = finderOf('content', (word) => own.includes(word));
    assert.deepEqual(site.files.flatMap((path) => wordsIn(site.read(path)).map((word) => `${path}: ${word}`)), []);
  });

  test('een bestand dat op Windows bewaard is, geeft dezelfde pagina', () => {
    assert.match(htmlOf('/over-ons/korps/'), /<h1>Ons korps<\/h1>/);
    assert.match(wordsOf(htmlOf('/over-ons/korps/')), /Ons korps telt twaalf mensen\. Meer leest u op het loket/);
    assert.match(htmlOf('/contact/avondpost/'), /<h1>Avondpost Molenrak<\/h1>/);
  });

  test('de eigen naam en het eigen adres staan op elke pagina', () => {
    for (const path of pages) assert.match(site.read(path), /<title>[^<]*Zilverbeek<\/title>|<title>Politiezone Zilverbeek:/, path);
    assert.match(site.read('sitemap.xml'), /<loc>https:\/\/www\.zilverbeek\.example\/<\/loc>/);
    assert.match(site.read('robots.txt'), /https:\/\/www\.zilverbeek\.example\/sitemap\.xml/);
  });

  test('elke link op elke pagina komt uit op een pagina of bestand dat er is', () => {
    const exists = (to: string) => to === '/' || site.files.includes(to.endsWith('/') ? `${to.slice(1)}index.html` : to.slice(1));
    const dead = new Map<string, string[]>();
    for (const path of pages) for (const to of new Set(hrefs(site.read(path)).map((href) => href.split(/[?#]/)[0]!))) if (to.startsWith('/') && !exists(to)) dead.set(to, [...(dead.get(to) ?? []), path]);
    assert.deepEqual([...dead].map(([to, from]) => `${to} on ${from.length} pages, such as ${from[0]}`), []);
  });
});

describe('De zone biedt haar eigen formulieren aan', () => {
  test('alleen de formulieren waarvoor de zone woorden schreef, onder haar eigen adressen', () => {
    assert.deepEqual(pages.filter((path) => /^melden\/.+\//.test(path)).sort(), ['melden/dank-aan-de-post/index.html', 'melden/lawaai-en-last/index.html']);
    assert.match(wordsOf(htmlOf('/melden/')), /Meld last in Zilverbeek Wel: Lawaai of andere last die terugkomt\. Niet: Is het nu bezig\? Bel dan\. 101/);
  });

  test('de belofte, de bewaartijd en wat er met foto’s gebeurt, zijn die van de zone, en anders het voorstel, met twijfel tot de zone het bevestigt', () => {
    const words = wordsOf(htmlOf('/privacy/'));
    assert.match(words, /Meld last in Zilverbeek het wijkteam van de buurt 60 dagen na het afsluiten Dank de post/);
    assert.match(words, /Dank de post het Meldpunt van de politie 90 dagen na het afsluiten \(nog te bevestigen\)/);
    assert.match(words, /Eerste antwoord binnen 3 werkdagen/);
    assert.match(words, /Foto’s Geen foto’s .* Foto’s hoogstens 5, elk hoogstens 25 MB, alleen als u dat wilt we bewaren ze even lang als de melding: 60 dagen .* met deze formulieren: Meld last in Zilverbeek Uw toestel maakt een foto kleiner .* 48 uur/);
  });
});

describe('Wie bellen wil, belt de eigen zone', () => {
  test('de eigen nummers zijn te bellen vanaf elke pagina', () => {
    for (const path of pages) for (const number of ['tel:112', 'tel:101', 'tel:+3218999901']) assert.ok(hrefs(site.read(path)).includes(number), `${number} in ${path}`);
    assert.ok(hrefs(htmlOf('/contact/torenhuis/')).includes('tel:+3218999902'));
    assert.ok(hrefs(htmlOf('/noodgeval/')).includes('sms:112'));
  });

  test('het eigen e-loket staat waar men aangifte doet', () => assert.ok(hrefs(htmlOf('/melden/')).includes('https://loket.zilverbeek.example')));

  test('een adresboekkaart houdt naam, nummer en adres van het kantoor', () => {
    for (const [id, name, phone, street] of [['torenhuis', 'Politiekantoor Torenhuis', '+3218999902', 'Zilverdreef 1'], ['avondpost', 'Avondpost Molenrak', '+3218999901', 'Molenrakdijk 24']] as const) {
      const lines = site.read(`contact/${id}/contact.vcf`).split('\r\n').filter(Boolean);
      const value = (property: string) => lines.find((line) => line.split(/[;:]/)[0] === property)?.replace(/^[^:]*:/, '');
      assert.equal(lines[0], 'BEGIN:VCARD');
      assert.equal(lines[1], 'VERSION:3.0');
      assert.equal(lines.at(-1), 'END:VCARD');
      assert.equal(value('FN'), name);
      assert.equal(value('TEL'), phone);
      assert.equal(value('ADR')?.split(';')[2], street);
      assert.equal(value('ADR')?.split(';')[5], '9998');
    }
  });

  test('een QR-code met diezelfde kaart is een tekening', () => {
    assert.match(site.read('contact/torenhuis/qr.svg'), /^<svg [^>]*viewBox="0 0 \d+ \d+">.*<path [^>]*d="M[^"]{500,}/s);
    assert.match(htmlOf('/contact/torenhuis/'), /<img src="\/contact\/torenhuis\/qr\.svg"/);
  });
});

describe('De deur staat open wanneer de zone het zegt', () => {
  const daysOf = (address: string) => [...htmlOf(address).matchAll(/<tr><th[^>]*><time datetime="([^"]+)">.*?<\/tr>/g)].map((m) => ({ date: m[1]!, text: wordsOf(m[0]!) }));

  test('de gewone week staat er, met gesloten dagen', () => {
    const words = wordsOf(htmlOf('/contact/torenhuis/'));
    assert.match(words, /woensdag 9\.00 u\. tot 12\.00 u\. en 13\.00 u\. tot 19\.30 u\./);
    assert.match(words, /donderdag gesloten/);
    assert.match(words, /Bel aan bij de groene deur\. Gesloten op wettelijke feestdagen\./);
    assert.match(words, /Voor een aangifte maakt u eerst een afspraak\./);
  });

  test('de volgende veertien dagen staan er, en de afwijkende dagen met hun reden', () => {
    const days = daysOf('/contact/torenhuis/');
    assert.deepEqual(days.map(({ date }) => date), Array.from({ length: 14 }, (_, i) => addDays(days[0]!.date, i)));
    const other = days.filter(({ text }) => text.includes('Verbouwing van de toren'));
    assert.deepEqual(other.map(({ date }) => date), [2, 3, 4].map((n) => inDays(n)));
    for (const { text } of other) assert.match(text, /10\.00 u\. tot 11\.30 u\./);
  });

  test('een kantoor dat tot middernacht open is, sluit om 24 uur', () => {
    assert.match(wordsOf(htmlOf('/contact/avondpost/')), /vrijdag 18\.00 u\. tot 24\.00 u\./);
    assert.match(wordsOf(htmlOf('/contact/avondpost/')), /Ook open op feestdagen\./);
  });
});

describe('Nieuws verschijnt en verdwijnt op zijn dag', () => {
  test('een bericht van later staat nergens', () => {
    assert.ok(!site.files.some((path) => path.includes('verre-toekomst')));
    assert.deepEqual(site.files.filter((path) => /verre toekomst|verre-toekomst|2095/.test(site.read(path))), []);
  });

  test('een bericht waarvan alleen de maand bekend is, noemt geen dag, ook niet voor machines', () => {
    for (const address of ['/', '/nieuws/', '/nieuws/nieuwe-balie/']) assert.match(htmlOf(address), /<time [^>]*datetime="2026-11"[^>]*>november 2026<\/time>/, address);
    assert.match(htmlOf('/nieuws/nieuwe-balie/'), /"datePublished":"2026-11"/);
  });

  test('een bericht dat voorbij is, staat in geen lijst maar houdt zijn adres', () => {
    for (const address of ['/', '/nieuws/', '/wijk/torenwijk/']) assert.ok(!htmlOf(address).includes('kermis-voorbij'), address);
    assert.ok(pages.includes('nieuws/kermis-voorbij/index.html'));
    for (const address of ['/', '/nieuws/', '/wijk/torenwijk/']) assert.ok(htmlOf(address).includes('/nieuws/nieuwe-balie/'), address);
  });
});

describe('De kaart is de kaart van de zone', () => {
  test('elke wijk is een vlak dat naar haar pagina leidt', () => {
    const shapes = [...htmlOf('/wijk/').matchAll(/<a href="(\/wijk\/[^"]+)" aria-label="([^"]+)">\s*<title>[^<]+<\/title>\s*<path d="(M[^"]+Z)"/g)];
    assert.deepEqual(shapes.map((m) => m[1]).sort(), ['/wijk/kwikveld/', '/wijk/molenrak/', '/wijk/torenwijk/']);
    assert.match(site.read('favicon.svg'), /<path[^>]* d="M[^"]+Z"/);
  });

  test('de straten staan van A tot Z bij hun wijk, met de huisnummers waar die beslissen en de uitzonderingen van de redactie', () => {
    assert.match(wordsOf(htmlOf('/wijk/straten/m/')), /Molenrakdijk oneven 1 tot en met 11: Torenwijk oneven 13 tot en met 29: Molenrak even 2 tot en met 30: Molenrak/);
    assert.match(wordsOf(htmlOf('/wijk/straten/b/')), /Beekoeverlaan oneven 1 tot en met 11: Kwikveld en Beekoever even 2 tot en met 6: Torenwijk even 8 tot en met 12: Kwikveld en Beekoever/);
    assert.match(wordsOf(htmlOf('/wijk/straten/s/')), /Sluishoek wijk niet bekend/);
    assert.match(wordsOf(htmlOf('/wijk/straten/z/')), /Zilverdreef in 9997 Molenrak ; in 9998 Torenwijk/);
    assert.ok(!site.files.includes('wijk/straten/o/index.html'), 'a former name is not listed');
  });

  test('de zoeker haalt de straten van deze zone, per letter', () => {
    const files = site.files.filter((path) => path.startsWith('adressen/'));
    for (const name of ['straten/alle.json', 'straten/m.json', 'straten/q.json', 'nummers/m.json', 'wijken.json']) assert.ok(files.includes(`adressen/${name}`), name);
    assert.deepEqual((JSON.parse(site.read('adressen/straten/m.json')) as string[]).map((line) => line.split('|')[0]), ['Molenrakdijk']);
    const props = propsOf(htmlOf('/wijk/'), 'data-finder') as { teams: Record<string, { to: string }>; phone: { text: string }; elsewhere?: unknown };
    assert.deepEqual(Object.values(props.teams).map(({ to }) => to).sort(), ['/wijk/kwikveld/', '/wijk/molenrak/', '/wijk/torenwijk/']);
    assert.equal(props.phone.text, '018 99 99 01');
    assert.equal(props.elsewhere, undefined);
  });

  test('het wijkteam is te bewaren als adresboekkaart, met het nummer van zijn kantoor', () => assert.match(site.read('wijk/molenrak/contact.vcf'), /FN[^:]*:Wijkteam Molenrak\r\n[^]*\+3218999901/));

  test('elke wijk heeft haar straten; een straat in twee wijken krijgt een ster', () => {
    assert.match(wordsOf(htmlOf('/wijk/molenrak/')), /Straten in Molenrak .*Molenrakdijk \*/);
    assert.match(wordsOf(htmlOf('/wijk/kwikveld/')), /Beekoeverlaan \* Kwikveldpad Vlietkade \*/);
    assert.ok(!htmlOf('/wijk/torenwijk/').includes('Oude Rakdreef'));
  });
});

describe('De redactie heeft het woord', () => {
  test('een melding staat op elke pagina, met haar uren en haar link; wat later komt, wacht verborgen, wat voorbij is, staat er niet meer; het script van een bladzijde blijft onder een kilobyte', () => {
    for (const path of pages) {
      const html = site.read(path);
      assert.match(html, /<div class="alert warning" data-from="\d+" data-until="\d+">/, path);
      assert.match(html, /<div class="alert danger" data-from="\d+" data-until="\d+" hidden>/, path);
      assert.ok(!html.includes('al lang voorbij'), path);
      if (!/^(?:melden\/|wijk\/index)/.test(path)) assert.ok(weighInline(html).script <= 1_000, path); // an island is no page of words
    }
    assert.match(wordsOf(htmlOf('/')), /Waarschuwing: De brug naar het dorp is dicht voor de kermis\. Volg de borden\. Lees wat open is Van 1 november 2026 om 8\.00 u\. tot 2 november 2099 om 20\.00 u\.(?!\.)/);
  });

  test('een verklaring zegt wat vaststaat, wat niet, wanneer er meer komt en wat rechtgezet is', () => {
    const words = wordsOf(htmlOf('/nieuws/verklaring-toren/'));
    assert.match(words, /Verklaring\. Aangevuld op 20 november 2026 om 17\.30 u\. Is de toren van het dorp gekraakt\? Wat we weten De politie keek in de toren en vond niemand\. Wat we nog niet weten Wie het verhaal het eerst vertelde\. Volgend bericht: 20 november 2026 om 19\.00 u\./);
    assert.match(words, /Wat we rechtzetten 20 november 2026 om 17\.30 u\. Er stond: Er stond een raam open\. Er staat nu: De deur stond open\./);
    assert.match(wordsOf(htmlOf('/nieuws/')), /20 november 2026\s*Verklaring/);
  });

  test('de redactie van de zone kent haar eigen mappen, en geen andere pagina verwijst ernaar', () => {
    const config = JSON.parse(site.read('redactie/config.json')) as { app_title: string; collections: { name: string; folder: string }[] };
    assert.match(config.app_title, /Zilverbeek/);
    assert.ok(config.collections.find(({ name }) => name === 'news')!.folder.endsWith('/nl/nieuws'));
    assert.match(site.read('redactie/index.html'), /<meta name="robots" content="noindex">/);
    for (const path of [...pages, 'sitemap.xml', 'robots.txt', 'zoek-index.json']) assert.ok(!site.read(path).includes('/redactie/'), path);
  });
});
