// Search without script: the built page, with the results in it.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { mainText, writeSearchDb } from '#build/search-db.ts';
import { searchFile } from '#server/search/find.ts';
import { addSearch } from '#server/search/route.ts';
import { createSite } from '#server/static/serve.ts';
import { payloads } from './naughty.ts';

const root = mkdtempSync(join(tmpdir(), 'search-'));
const none = { script: [], style: [] };
const page = (main: string) => `<!doctype html><title>x</title><input name="q"><main id="inhoud" data-pagefind-body>${main}</main>`;
const files: Record<string, string> = {
  '.deploy/headers.json': JSON.stringify({ searchPaths: ['/zoeken/'], islandPaths: [], hashes: { page: none, island: none, search: none } }),
  'zoek-index.json': JSON.stringify({
    places: [
      { u: '/lawaai/', t: 'Lawaai houdt u wakker', s: ['nachtlawaai', 'feestje van de buren'], k: 'vragen' },
      { u: '/fiets/', t: 'Fiets gestolen', s: ['velo'], k: 'vragen' },
      { u: '/nieuws/fiets/', t: 'Fiets gestolen, fiets gevonden', s: [], k: 'nieuws' },
      { u: 'https://elders.example/', t: 'Stadsdiensten', s: ['containerpark'], k: 'wie-doet-wat' },
    ],
    synonyms: [{ words: ['bruit'], means: 'lawaai' }],
    pinned: [{ words: ['brand'], say: 'Bel meteen', to: '/nood/', label: '112' }],
  }),
  'zoeken/index.html': page('<form><input class="field" id="z" name="q" type="search"></form><p role="status"><!--fill:found--></p><ol><!--fill:rows--></ol><h2 id="az">Van A tot Z</h2><a href="#L">L</a><!--topics--><h3 id="L">L</h3><a href="/lawaai/">Lawaai</a><!--/topics-->'),
  'lawaai/index.html': page('<h1>Lawaai</h1><ul class="help no-print"><li>English</li></ul><h2>Wat nu?</h2><script>verborgen</script><p>De pauw van de buren schreeuwt &lt;b&gt;luid&lt;/b&gt; &#233;n lang.</p>'),
  'fiets/index.html': page('<h1>Fiets</h1><p>Bel de buren.</p>'),
};
for (const [name, text] of Object.entries(files)) {
  mkdirSync(join(root, name, '..'), { recursive: true });
  writeFileSync(join(root, name), text);
}
writeSearchDb(root, join(root, searchFile));
const app = createSite({ root });
addSearch(app, root);
after(async () => {
  await app.close();
  rmSync(root, { recursive: true });
});
const ask = async (q: string) => (await app.inject(`/zoeken/?q=${encodeURIComponent(q)}`)).body;
const links = (html: string) => [...html.matchAll(/<li[^>]*><a href="([^"]+)"/g)].map(([, to]) => to);

test('a page is found by its title, by citizens’ words, with a slip, by a synonym and by its text', async () => {
  for (const q of ['lawaai', 'nachtlawaai', 'lawwaai', 'bruit', 'pauw', 'feestje buren']) assert.equal(links(await ask(q))[0], '/lawaai/', q);
  assert.deepEqual(links(await ask('fiets gestolen')).slice(0, 2), ['/fiets/', '/nieuws/fiets/']);
  assert.deepEqual(links(await ask('er is brand'))[0], '/nood/');
});

test('the page tells how many it found, keeps what was asked, and marks the words in their text', async () => {
  const html = await ask('pauw');
  assert.ok(html.includes('1 resultaat voor “pauw”'));
  assert.match(html, /<main[^]*<input [^>]*name="q" value="pauw"/);
  assert.match(html, /Wat nu\? De <mark>pauw<\/mark> van de buren schreeuwt &lt;b&gt;luid&lt;\/b&gt; én lang/);
  assert.ok((await ask('xyzzy')).includes('Niets gevonden voor “xyzzy”. Probeer een ander woord'));
});

test('a question counts its first twelve words, each once: a longer one may not hold up who sends a report', async () => {
  assert.equal(links(await ask('fiets '.repeat(30)))[0], '/fiets/');
  const unknown = Array.from({ length: 11 }, (_, i) => `qx${i}z`).join(' ');
  assert.equal(links(await ask(`${unknown} pauw`))[0], '/lawaai/');
  assert.deepEqual(links(await ask(`${unknown} qyz pauw`)), []);
});

test('who found something gets the letters of all topics, and who found nothing or asked nothing gets all topics', async () => {
  const found = await ask('pauw');
  assert.ok(found.includes('<a href="/zoeken/#L">L</a>'));
  assert.ok(!found.includes('<h3'));
  for (const html of [await ask('xyzzy'), (await app.inject('/zoeken/')).body]) assert.ok(html.includes('<a href="#L">L</a>') && html.includes('<h3 id="L">'));
});

test('without a question the page is the file it was', async () => {
  for (const url of ['/zoeken/', '/zoeken/?q=', '/zoeken/?q=%20%20', '/zoeken/?a=b']) assert.equal((await app.inject(url)).body, files['zoeken/index.html'], url);
});

test('no question is taken for markup or for a query of the index, however it is written', async () => {
  for (const q of [...payloads, '"', 'NEAR(a b)', 'title:x', 'a*', '-a', 'AND', 'a OR', '(', '{title}: x', "'", '%', '\\', '\u0000', '𓀀', 'x'.repeat(5_000)]) {
    const answer = await app.inject(`/zoeken/?q=${encodeURIComponent(q)}`);
    assert.equal(answer.statusCode, 200, q);
    assert.doesNotMatch(answer.body, /<(?:script|img|svg|iframe|math|meta|base|b)\b/i, q);
  }
  for (const url of ['/zoeken/?q=a&q=b', '/zoeken/?q[x]=a', '/zoeken/?q=%ff', '/zoeken/?q=%']) assert.equal((await app.inject(url)).statusCode, 200, url);
});

test('the text of a page is what is read: no scripts, no markup, signs as they are', () => {
  assert.equal(mainText(files['lawaai/index.html']!), 'Wat nu? De pauw van de buren schreeuwt <b>luid</b> én lang.');
  assert.equal(mainText('<main><p>niet te vinden</p></main>'), '');
});
