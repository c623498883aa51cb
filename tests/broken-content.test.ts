// Every way in which an editor breaks a file by accident, and the sentence that helps to mend it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { sayFault, type Fault } from '#build/content/fault.ts';
import { validateContent } from '#build/content/validate.ts';
import { cases as builtUp } from './broken-content/built-up.ts';
import { fixture, withBroken, type Break } from './broken-content/case.ts';
import { cases as facts } from './broken-content/facts.ts';
import { cases as fields } from './broken-content/fields.ts';
import { cases as files } from './broken-content/files.ts';
import { cases as reports } from './broken-content/reports.ts';
import { cases as texts } from './broken-content/texts.ts';

const tables = { 'De opbouw van een bestand': builtUp, 'De velden': fields, 'De feiten': facts, 'De teksten': texts, 'De bestanden': files, 'De formulieren': reports };
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

  test('zonder zone.yaml zegt ook de bouw zelf in het Nederlands wat er ontbreekt', () => {
    withBroken([{ file: 'zone.yaml', gone: true }], (zone) => {
      const script = "import('#build/zone-url.ts').then((m) => m.readZoneUrl()).catch((e) => console.log(e.message))";
      const said = execFileSync(process.execPath, ['-e', script], { encoding: 'utf8', env: { ...process.env, CONTENT_DIR: zone } });
      assert.match(said, /zone\.yaml: het veld `url` ontbreekt of is geen webadres\. Schrijf bijvoorbeeld url:/);
    });
  });
});
