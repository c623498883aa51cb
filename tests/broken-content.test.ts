// Every way in which an editor breaks a file by accident, and the sentence that helps to mend it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { sayFault, type Fault } from '#build/content/fault.ts';
import { refuseHostileTexts } from '#build/content/refuse-hostile.ts';
import { validateContent } from '#build/content/validate.ts';
import { cases as builtUp } from './broken-content/built-up.ts';
import { fixture, withBroken, type Break } from './broken-content/case.ts';
import { cases as facts } from './broken-content/facts.ts';
import { cases as fields } from './broken-content/fields.ts';
import { cases as files } from './broken-content/files.ts';
import { cases as hostileData } from './broken-content/hostile-data.ts';
import { hostileTexts } from './broken-content/hostile-texts.ts';
import { heavy, jpg, mp4, orientation, png, webm } from './broken-content/picture-maker.ts';
import { cases as pictures } from './broken-content/pictures.ts';
import { cases as reports } from './broken-content/reports.ts';
import { cases as texts } from './broken-content/texts.ts';

const tables = { 'De opbouw van een bestand': builtUp, 'De velden': fields, 'De feiten': facts, 'De teksten': texts, 'De bestanden': files, 'De formulieren': reports, 'Gegevens die kwaad willen': hostileData, 'Foto’s en video’s': pictures };
const all = Object.values(tables).flat();

/** The faults of the zone after these changes, with paths as the editor knows them and without the folder of the test. */
function faultsOf(...changes: Break[]): Fault[] {
  return withBroken(changes, (zone) => {
    const short = (text: string) => text.replaceAll(`${zone.replaceAll('\\', '/')}/`, '');
    return validateContent(zone).map((fault) => ({ ...fault, path: short(fault.path), found: short(fault.found), expected: short(fault.expected), mend: short(fault.mend) }));
  });
}

test('de verzonnen zone zelf heeft geen enkele fout', () => {
  assert.deepEqual(validateContent(fixture), []);
});

for (const [name, cases] of Object.entries(tables))
  describe(name, () => {
    for (const { what, told, ...how } of cases)
      test(`${what}: de redacteur leest waar het staat en hoe het moet`, () => {
        assert.deepEqual(faultsOf(how), [{ path: how.file, ...told }]);
      });
  });

describe('Teksten die kwaad willen', () => {
  const file = 'nl/vragen/wonen/lawaai.mdx';
  const fields = /^---\n[\s\S]*?\n---\n/.exec(readFileSync(join(fixture, file), 'utf8'))![0];
  const change = (text: string): Break => ({ file, write: `${fields}${text}\n` });

  test('het zijn er ten minste zestig, en geen twee dezelfde', () => {
    assert.ok(new Set(hostileTexts.map(({ text }) => text)).size >= 60);
  });

  for (const { what, text, told } of hostileTexts) {
    test(`${what}: de site wordt niet gebouwd, en de redacteur leest waarom`, () => assert.deepEqual(faultsOf(change(text))[0], { path: file, ...told }));
    test(`${what}: ook zonder die controle wordt de tekst niet omgezet in een bladzijde`, () => {
      withBroken([change(text)], (zone) => {
        const { transform } = refuseHostileTexts(zone);
        assert.throws(() => transform('', join(zone, file)), /zo mag u het herstellen/);
      });
    });
  }

  test('een gewone tekst wordt wel omgezet', () => {
    withBroken([], (zone) => assert.equal(refuseHostileTexts(zone).transform('', `${join(zone, file)}?astroPropagatedAssets`), undefined));
  });

  test('een tekst die niet van de redactie komt, is de zorg van wie hem schreef', () => {
    withBroken([change('{geheim}')], (zone) => assert.equal(refuseHostileTexts(join(zone, 'contact')).transform('', join(zone, file)), undefined));
  });
});

describe('Verwijzingen naar elders', () => {
  // Windows lets nobody make a link to a file without rights of its own; a link to a folder it does.
  const links = [
    { what: 'een map', link: 'nl/vragen/elders', target: '', found: 'een verwijzing naar een map op een andere plaats' },
    ...(process.platform === 'win32' ? [] : [{ what: 'een bestand', link: 'nl/vragen/wonen/geheim.mdx', target: 'geheim.mdx', found: 'een verwijzing naar een bestand op een andere plaats' }]),
  ];
  for (const { what, link, target, found } of links)
    test(`${what} dat ergens anders ligt, wordt niet gelezen`, () => {
      const elsewhere = mkdtempSync(join(tmpdir(), 'elders-'));
      try {
        writeFileSync(join(elsewhere, 'geheim.mdx'), 'geheim');
        withBroken([], (zone) => {
          symlinkSync(join(elsewhere, target), join(zone, link), 'junction');
          assert.deepEqual(validateContent(zone).map((fault) => [fault.path.endsWith(link), fault.found]), [[true, found]]);
        });
      } finally {
        rmSync(elsewhere, { recursive: true });
      }
    });
});

describe('Wat geen fout is', () => {
  const bom = '\uFEFF';
  const ofWindows = (file: string): Break => ({ file, write: bom + readFileSync(join(fixture, file), 'utf8').replaceAll('\n', '\r\n') });
  const right: [string, Break][] = [
    ['Gegevens die op Windows bewaard zijn', ofWindows('contact/stations/torenhuis.yaml')],
    ['Een tekst die op Windows bewaard is', ofWindows('nl/vragen/hulp/aangifte.mdx')],
    ['Een kaart met de regeleinden van Windows', { file: 'geo/neighbourhoods.geojson', write: readFileSync(join(fixture, 'geo/neighbourhoods.geojson'), 'utf8').replaceAll('\n', '\r\n') }],
    ['Kromme aanhalingstekens in een zin', { file: 'nl/vragen/wonen/lawaai.mdx', from: 'Praat eerst.', to: 'Zeg “stop” en praat.' }],
    ['Kromme aanhalingstekens binnen een veld', { file: 'nl/vragen/wonen/lawaai.mdx', from: 'title: "Lawaai van de buren"', to: 'title: Lawaai van “de buren”' }],
    ['Een dubbele punt in een zin', { file: 'nl/vragen/wonen/lawaai.mdx', from: 'Praat eerst.', to: 'Dit kan: praat eerst.' }],
    ['Een uitzondering die tot middernacht duurt', { file: 'contact/stations/torenhuis.yaml', from: '["10:00-11:30"]', to: '["10:00-24:00"]' }],
    ['29 februari in een schrikkeljaar', { file: 'contact/points/centrale.yaml', from: 'checked: 2026-11-23', to: 'checked: 2028-02-29' }],
    ['Een foto van minder dan 5 MB', { file: 'media/balie-van-het-kantoor-2.jpg', write: heavy(jpg(orientation), 4_900_000) }],
    ['Een schermafdruk', { file: 'media/scherm.png', write: png() }],
    ['Een video', { file: 'media/uitleg.mp4', write: mp4 }],
    ['Een video van een ander soort', { file: 'media/uitleg.webm', write: webm }],
    ['Een uitleg in README.md naast de foto’s', { file: 'media/README.md', write: '# Uitleg\n' }],
    ['Een link naar een andere website, die de inhoudsregels wel bespreken', { file: 'nl/vragen/wonen/lawaai.mdx', from: 'Praat eerst.', to: '[Praat](https://praat.example/a?b=c#d) [eerst](#eerst).' }],
    ['Een kleiner-dan-teken in een veld', { file: 'nl/vragen/wonen/lawaai.mdx', from: 'title: "Lawaai van de buren"', to: 'title: "Minder dan 5 < 6 dagen"' }],
    ['Een uitleg in README.md naast de gegevens', { file: 'contact/README.md', write: '# Uitleg\n' }],
  ];
  for (const [what, how] of right) test(`${what}: de site wordt gewoon gebouwd`, () => assert.deepEqual(faultsOf(how), []));

  test('in een bestand van Windows wijst een fout de juiste regel aan', () => {
    const file = 'nl/vragen/hulp/aangifte.mdx';
    const text = readFileSync(join(fixture, file), 'utf8').replace('<Checklist>', '<Checklst>');
    const line = text.split('\n').findIndex((words) => words.includes('Checklst')) + 1;
    assert.deepEqual(faultsOf({ file, write: bom + text.replaceAll('\n', '\r\n') }).map((fault) => fault.line), [line]);
  });
});

describe('Alle fouten samen', () => {
  test('twee kapotte bestanden worden allebei gemeld', () => {
    const faults = faultsOf({ file: 'zone.yaml', from: 'wordmark: Politie Zilverbeek\n', to: '' }, { file: 'nl/rubrieken/hulp.yaml', from: 'order: 1', to: 'order: een' });
    assert.deepEqual(faults.map(({ path }) => path), ['zone.yaml', 'nl/rubrieken/hulp.yaml']);
  });

  test('een fout leest als een bericht: bestand, regel, veld, gevonden, verwacht, herstellen', () => {
    const [fault] = faultsOf({ file: 'contact/points/loket.yaml', from: 'https:', to: 'http:' });
    assert.match(sayFault(fault!), /^contact\/points\/loket\.yaml:3\n {2}veld: {5}value\n {2}gevonden: “http:\/\/loket\.zilverbeek\.example”\n {2}verwacht: een webadres dat met https:\/\/ begint\n {2}zo mag u het herstellen: /);
  });

  test('geen enkele zin is Engels', () => {
    const english = /\b(expected|invalid|must|missing|unexpected|should|required|received|nonoptional|unrecognized|cannot|allowed|error)\b/i;
    for (const { what, told } of all) assert.doesNotMatch(`${told.expected} ${told.mend} ${told.field}`, english, what);
  });

  test('zonder leesbare zone.yaml zegt ook de bouw zelf wat er mis is, en niet waar in de code', () => {
    const wrongs = [
      [{ gone: true }, /zone\.yaml:1\n {2}veld: {5}\(het bestand\)/],
      [{ from: /^url: .*$/m, to: 'url: morgen' }, /zone\.yaml:\d+\n {2}veld: {5}url\n/],
      [{ from: /^name:/m, to: '\tname:' }, /zone\.yaml:\d+\n[^]*vervang de tab door spaties/],
    ] as const;
    for (const [wrong, told] of wrongs)
      withBroken([{ file: 'zone.yaml', ...wrong }], (zone) => {
        const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { encoding: 'utf8', env: { ...process.env, CONTENT_DIR: zone, OUT_DIR: join(zone, 'dist'), ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' } });
        assert.equal(status, 1);
        assert.match(stderr, told);
        assert.doesNotMatch(stdout + stderr, /^\s+at /m);
      });
  });
});
