// The report on a change, piece by piece: pages, words, facts, who approves, and a site that is fit to be shown elsewhere.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { approvalsFor, readOwners } from './approvers.ts';
import { readBuiltPage, type BuiltPage } from './built-page.ts';
import { comment, failureComment, mark } from './comment.ts';
import { comparePages } from './compare.ts';
import { compareFacts } from './facts.ts';
import { failurePage } from './failure.ts';
import { reportPage } from './page.ts';
import { previewPage } from './preview-site.ts';
import type { Report } from './report.ts';
import { wordDiff } from './word-diff.ts';

const html = (main: string, header = 'Politie', title = 'Titel') => `<!doctype html><html lang="nl"><head><title>${title}</title><style>a{}</style></head><body><header><p>${header}</p></header><main><h1>${title}</h1>${main}</main></body></html>`;
const site = (pages: Record<string, string>) => new Map<string, BuiltPage>(Object.entries(pages).map(([address, text]) => [address, readBuiltPage(address, text)]));

describe('Wat er verandert, staat in het verslag', () => {
  test('nieuwe, gewijzigde en verdwenen bladzijden, en niets over wat gelijk bleef', () => {
    const { pages, frame } = comparePages(site({ '/': html('a'), '/weg/': html('w'), '/b/': html('<p>Bel 101.</p>') }), site({ '/': html('a'), '/b/': html('<p>Bel 112.</p>'), '/nieuw/': html('n') }));
    assert.deepEqual(pages.map(({ address, kind }) => [address, kind]), [['/b/', 'changed'], ['/nieuw/', 'added'], ['/weg/', 'removed']]);
    assert.equal(frame, undefined);
  });

  test('twee keer bouwen zonder iets te veranderen is geen wijziging', () => {
    const zoeken = (edition: string) => site({ '/zoeken/': html(`<div id="resultaten" data-edition="${edition}" data-words="{}"></div>`) });
    assert.deepEqual(comparePages(zoeken('mx3nhryf'), zoeken('mx3nhrzz')), { pages: [], frame: undefined });
  });

  test('een nieuwe naam voor een bestand met stijl of script is geen wijziging', () => {
    const page = (hash: string) => html(`<img src="/_astro/foto.${hash}.webp" alt="x">`).replace('a{}', hash);
    assert.deepEqual(comparePages(site({ '/': page('AbCdEf12') }), site({ '/': page('Zz99Zz99') })), { pages: [], frame: undefined });
  });

  test('wat op elke bladzijde verandert, staat er één keer', () => {
    const of = (header: string) => site({ '/': html('a', header), '/b/': html('b', header), '/c/': html('c', header) });
    const { pages, frame } = comparePages(of('Bel 101'), of('Bel 112'));
    assert.deepEqual([pages, frame!.pages, frame!.example], [[], 3, '/']);
    assert.match(JSON.stringify(frame!.words), /112/);
  });

  test('een andere vorm met dezelfde woorden staat er één keer, met bladzijden die het tonen', () => {
    const of = (css: string) => site(Object.fromEntries(['/', '/b/', '/c/', '/d/', '/e/'].map((address) => [address, html('a').replace('a{}', css)])));
    const { pages, frame, looks } = comparePages(of('a{color:red}'), of('@media print{a{color:blue}}'));
    assert.deepEqual([looks, frame, pages.map(({ address, kind, words }) => [address, kind, words.length])], [{ pages: 5, examples: ['/', '/c/', '/e/'] }, undefined, [['/', 'changed', 0], ['/c/', 'changed', 0], ['/e/', 'changed', 0]]]);
    const told = { ...report, comparison: { pages, frame, looks: looks! } };
    for (const text of [comment(told), reportPage(told)]) assert.match(text, /De vorm verandert op 5 bladzijden waarvan de woorden dezelfde zijn\. Beelden zijn er van 3\./);
  });

  test('een andere foto onder dezelfde naam is een wijziging', () => {
    const page = html('<img src="/media/balie.jpg" alt="De balie">');
    const of = (bytes: string) => new Map([['/a/', readBuiltPage('/a/', page, () => Buffer.from(bytes))]]);
    assert.deepEqual(comparePages(of('oud'), of('nieuw')).pages.map(({ address, kind, words }) => [address, kind, words]), [['/a/', 'changed', []]]);
    assert.deepEqual(comparePages(of('oud'), of('oud')).pages, []);
  });

  test('een andere zin staat woord voor woord, zonder code', () => {
    const [line] = wordDiff(readBuiltPage('/', html('<p>Het onthaal is <b>open</b> op maandag.</p><p>Zelfde.</p>')).text, readBuiltPage('/', html('<p>Het onthaal is <b>dicht</b> op maandag.</p><p>Zelfde.</p>')).text);
    assert.deepEqual(line, [{ kind: 'same', text: 'Het onthaal is ' }, { kind: 'old', text: 'open' }, { kind: 'new', text: 'dicht' }, { kind: 'same', text: ' op maandag.' }]);
    assert.deepEqual(wordDiff(['a', 'helemaal anders'], ['a', 'iets nieuws hier']).map((one) => one.map(({ kind }) => kind)), [['old'], ['new']]);
    assert.deepEqual(wordDiff(['a', 'weg'], ['a']), [[{ kind: 'old', text: 'weg' }]]);
  });

  test('de woorden van een bladzijde zijn haar alinea’s, punten en cellen', () => {
    assert.deepEqual(readBuiltPage('/', html('<p>Een.</p>los<ul><li>Twee <b>drie</b></li><li>Vier<ul><li>Vijf</li></ul></li></ul><table><tr><th>A</th><td>1</td></tr></table><p hidden>Niet.</p>')).text, ['los', 'Titel', 'Een.', 'Twee drie', 'Vier', 'Vijf', 'A', '1']);
  });
});

const fixture = 'tests/fixtures/zone';

function twoZones(t: TestContext, edit: (root: string) => void): [string, string] {
  const bench = mkdtempSync(join(tmpdir(), 'facts-'));
  t.after(() => rmSync(bench, { recursive: true }));
  const after = join(bench, 'na');
  cpSync(fixture, after, { recursive: true });
  edit(after);
  return [fixture, after];
}

describe('Feiten staan apart, met hun bron', () => {
  const change = (root: string, path: string, from: string | RegExp, to: string) => writeFileSync(join(root, path), readFileSync(join(root, path), 'utf8').replace(from, to));

  test('een ander nummer: van wie, oud, nieuw, bron en dag', (t) => {
    const facts = compareFacts(...twoZones(t, (root) => change(root, 'contact/points/centrale.yaml', /value: .*/, 'value: "012 99 99 99"')));
    assert.equal(facts.length, 1);
    const [fact] = facts;
    assert.deepEqual([fact!.field, fact!.after], ['Nummer of adres', '012 99 99 99']);
    assert.ok(fact!.source && fact!.checked && fact!.before && fact!.of);
  });

  test('een ander uur noemt de dag; een tekst die verandert is geen feit', (t) => {
    const facts = compareFacts(...twoZones(t, (root) => {
      change(root, 'contact/stations/torenhuis.yaml', /mo: .*/, 'mo: ["08:00-09:00"]');
      change(root, 'nl/nieuws/nieuwe-balie.mdx', 'groene deur', 'rode deur');
    }));
    assert.deepEqual(facts.map(({ field, after }) => [field, after]), [['Openingsuren, Gewone week, Maandag', '08:00-09:00']]);
  });
});

describe('Wie goedkeurt', () => {
  const rules = readOwners('* @zone/redactie\n\n# needs 2\n/content/contact/ @zone/feiten @zone/redactie\n/content/zone.yaml @zone/feiten @zone/redactie\n\n/src/ @zone/techniek\n');

  test('de laatste regel die past beslist, en feiten vragen twee mensen', () => {
    const approvals = approvalsFor(['content/nl/pages/a.mdx', 'content/contact/points/101.yaml', 'src/a.ts', 'content/zone.yaml'], rules);
    assert.deepEqual(approvals.map(({ owners, needed, files }) => [owners[0], needed, files.length]), [['@zone/redactie', 1, 1], ['@zone/feiten', 2, 2], ['@zone/techniek', 1, 1]]);
  });

  test('in het echte bestand vragen contactgegevens en de zone twee mensen, en heeft elk bestand iemand', () => {
    const own = readOwners(readFileSync('.github/CODEOWNERS', 'utf8'));
    for (const [file, needed] of [['content/contact/points/101.yaml', 2], ['content/zone.yaml', 2], ['content/figures/fietsdiefstal.yaml', 2], ['content/nl/pages/contact.mdx', 1], ['src/pages/index.astro', 1], ['.github/workflows/ci.yml', 2]] as const)
      assert.equal(approvalsFor([file], own)[0]?.needed, needed, file);
  });
});

const report: Report = {
  base: 'main',
  site: 'https://zone.example/website/voorstel-7/',
  comparison: { pages: [{ address: '/b/', title: 'Een [titel](x) @iemand', kind: 'changed', words: [[{ kind: 'old', text: '<script>alert(1)</script>' }, { kind: 'new', text: 'goed' }]] }], frame: undefined },
  facts: [{ path: 'a.yaml', of: 'Centrale', field: 'Nummer', before: '1', after: '2', source: 'krant | 2022', checked: '2026-11-23' }],
  views: [{ address: '/b/', photos: [{ state: 'before', width: 360, file: 'beelden/b-360-before.jpg' }, { state: 'after', width: 360, file: 'beelden/b-360-after.jpg' }], axe: [] }],
  checks: { passed: 20, failed: 0, findings: [] },
  weights: [{ address: '/b/', before: 5000, after: 5100 }],
  speeds: [],
  approvals: [{ owners: ['@zone/feiten'], needed: 2, files: ['a.yaml'] }],
  notes: [],
};

describe('Het verslag is veilig om te tonen', () => {
  test('woorden van anderen worden in de reactie geen code, link of naam', () => {
    const text = comment(report);
    assert.ok(text.startsWith(mark));
    assert.doesNotMatch(text, /<script|\[titel\]|@iemand/);
    assert.match(text, /Centrale.*1 → \*\*2\*\* \(bron: krant &#124; 2022, nagekeken 2026-11-23\)/);
    assert.match(text, /https:\/\/zone\.example\/website\/voorstel-7\/b\//);
    assert.match(text, /2 personen van @zone\/feiten/);
    assert.match(text, /\[voor\]\(\S+b-360-before\.jpg\) · \[na\]\(\S+b-360-after\.jpg\)/);
    assert.match(text, /<summary>Voor en na: [\s\S]*<img src="https:\/\/zone\.example\/website\/voorstel-7\/_voorbeeld\/beelden\/b-360-before\.jpg" width="180"/);
  });

  test('geen naam, nummer of adres in woorden van anderen wordt een verwijzing, ook niet als de tekens weer letters worden', () => {
    const text = comment({ ...report, notes: ['@everyone #12 !7 ~label &3 https://kwaad.example www.kwaad.example a@kwaad.example &#64;iemand'] });
    const asShown = text.split('\n').find((line) => line.startsWith('> '))!.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
    assert.doesNotMatch(asShown, /@\w|#\d|!\d|~\w|&\d|:\/\/|www\.\w/);
  });

  test('een lange wijziging past nog in een reactie', () => {
    const pages = Array.from({ length: 400 }, (_, i) => ({ address: `/p${i}/`, title: 'Titel '.repeat(9), kind: 'changed' as const, words: [[{ kind: 'new' as const, text: 'woord '.repeat(200) }]] }));
    const text = comment({ ...report, comparison: { pages, frame: undefined } });
    assert.ok(text.length < 65_536);
    assert.equal(text.match(/<details>/g)!.length, text.match(/<\/details>/g)!.length, 'no fold is cut in two');
    assert.match(text, /<summary>Gewicht/);
    assert.match(text, /Nog \d+ bladzijden: lees het hele verslag\.\n$/);
  });

  test('de pagina toont de woorden, de feiten en de beelden, en voert niets uit', () => {
    const page = reportPage(report);
    assert.doesNotMatch(page, /<script/);
    assert.match(page, /<del>&#60;script&#62;/);
    assert.match(page, /<img src="beelden\/b-360-after\.jpg" alt="[^"]+"/);
  });
});

test('van een wijziging waarvan geen site te bouwen is, zegt het verslag waarom', () => {
  const said = 'content/a.yaml:3\n  gevonden: <b>x</b>\n~~~~~\n[link](x) @iemand';
  assert.match(failurePage(said), /<pre class="said">content\/a\.yaml:3\n  gevonden: &#60;b&#62;x/);
  const text = failureComment(said);
  assert.ok(text.startsWith(mark));
  assert.equal(text.match(/^~~~/gm)!.length, 2, 'what the build said cannot end its own block');
  assert.ok(failureComment('x\n'.repeat(90_000)).length < 65_536);
});

test('een voorbeeld staat onder zijn eigen map, buiten zoekmachines en met de formulieren uit', () => {
  const page = previewPage('<!doctype html><html><head><link rel="canonical" href="https://x.example/a/"><style>b{background:url(/a.png)}</style></head><body class="a"><a href="/contact/">x</a><a href="https://x.example/">y</a><a href="//z.example/">z</a><img srcset="/a.png 1x, /b.png 2x"><form action="/zoeken/"><input></form></body></html>', '/website/7/');
  for (const part of ['href="/website/7/contact/"', 'href="https://x.example/"', 'href="//z.example/"', 'srcset="/website/7/a.png 1x, /website/7/b.png 2x"', 'url(/website/7/a.png)', '<form action="/website/7/zoeken/" inert>', '<meta name="robots" content="noindex, nofollow">', 'href="/website/7/_voorbeeld/"']) assert.ok(page.includes(part), part);
  assert.ok(!page.includes('canonical'));
});
