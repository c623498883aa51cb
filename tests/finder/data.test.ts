// npm run data: the small files of content/geo, made from the open data, again and again.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { readAddresses } from '#build/data/addresses.ts';
import { readCsv, writeCsv } from '#build/data/csv.ts';
import { buildStreets, writeStreets } from '#build/data/streets.ts';
import { readSources } from '#build/data/sources.ts';
import type { StreetRow } from '#domain/address/street-row.ts';
import { addresses, shapes } from './addresses.ts';

const work = mkdtempSync(join(tmpdir(), 'geo-'));
after(() => rmSync(work, { recursive: true }));

/** A folder with these files. */
function folder(name: string, files: Record<string, string | Uint8Array>): string {
  const path = join(work, name);
  mkdirSync(path, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
  return path;
}

const square = (west: number, number: number) => ({ type: 'Feature', properties: { wijknr: number, wijk: `Wijk ${number}` }, geometry: { type: 'Polygon', coordinates: [[[west, 51], [west + 0.01, 51], [west + 0.01, 51.01], [west, 51.01], [west, 51]]] } });
const fresh = {
  'zone-wijken.geojson': JSON.stringify({ type: 'FeatureCollection', features: [square(4, 1), square(4.01, 2)] }),
  // As a register gives them: no neighbourhoods, a byte order mark, the line ends of Windows, a name in quotes.
  'zone-addresses-2026.csv': `\uFEFFstreet,postcode,housenumber,lon,lat\r\n${[
    'Molenrakdijk,9998,1,4.005,51.005', 'Molenrakdijk,9998,3,,', 'Molenrakdijk,9998,5,4.0099,51.005', 'Molenrakdijk,9998,7,4.015,51.005', 'Molenrakdijk,9998,7A,,', 'Molenrakdijk,9998,2,4.016,51.005', 'Molenrakdijk,9998,4,,',
    '"Torenlaan, oud",9998,1,4.001,51.001', '"Torenlaan, oud",9998,3,,', 'zilverdreef,9997,B2,4.019,51.009', 'Beek,9998,1,4.002,51.002', 'Beek,9998,2,4.018,51.002', 'Nieuwpad,9998,1,4.003,51.003',
  ].join('\r\n')}\r\n`,
  'zone-street-index.json': JSON.stringify([
    { name: 'Molenrakdijk', status: 'current', source: 'crab' }, { name: 'Zilverdreef', status: 'current', alt: ['zilverdreef', 'Zilveren Dreef'], source: 'crab' }, { name: 'Beek', status: 'crab2014-only', source: 'crab' }, { name: 'Beek Links', status: 'current', source: 'osm', wijken_share: { 1: 1 } },
    { name: 'Beek Rechts', status: 'current', source: 'osm', wijken_share: { 2: 1 } }, { name: 'Sluispad', status: 'current', source: 'osm', wijken_share: { 1: 0.7, 2: 0.3 } }, { name: 'Eendenpad', status: 'current', source: 'name-only' }, { name: 'Verdwenen laan', status: 'current', source: 'crab' },
    { name: 'Brug', status: 'osm2020-only', source: 'osm', wijken_share: { 1: 1 } }, { name: 'D', status: 'current', source: 'osm' }, { name: 'Eerste / Tweede', status: 'current', source: 'osm' }, { name: 'Tijdelijke oprit 3', status: 'current', source: 'osm' },
  ]),
};
const kept = { 'split-streets.yaml': '- name: Beek\n  odd: Beek Links\n  even: Beek Rechts\n' };

const run = (...args: string[]) => spawnSync(process.execPath, ['src/build/data/main.ts', ...args], { encoding: 'utf8', env: { ...process.env, CONTENT_DIR: join(work, 'zone'), GEO_SOURCE: '' } });
const rowsIn = (path: string) => new Map((JSON.parse(readFileSync(join(path, 'streets.json'), 'utf8')) as StreetRow[]).map(({ source, ...row }) => [row.name, row]));

describe('a new zone, from a register that knows no neighbourhoods', () => {
  const source = folder('fresh', fresh);
  const geo = folder('zone/geo', kept);
  const { status, stderr, stdout } = run('--from', source);
  assert.equal(status, 0, stderr);
  const rows = rowsIn(geo);

  test('says what it made', () => assert.match(stdout, /^13 adressen, \d+ straatnamen en 2 wijken staan in .*geo\.\n$/));

  test('numbers get the neighbourhood of their point; those without a point that of the house beside them, on the border', () => {
    // 5 stands 7 m from the border; 3 and 7A have no point; 4 neither, and the nearest of its own side stands in 2.
    assert.deepEqual(rows.get('Molenrakdijk'), { name: 'Molenrakdijk', status: 'current', parts: [{ postcode: 9998, wijken: { 1: 3, 2: 4 }, odd: '1:1 3-5:1/2 7:2 7A:2/1', even: '2:2 4:2/1' }] });
    assert.deepEqual(rows.get('Torenlaan, oud')!.parts, [{ postcode: 9998, wijken: { 1: 2 }, odd: '1-3:1', even: '' }]);
  });

  test('spellings become the name of today, a split street its two names, and a new street is listed', () => {
    assert.deepEqual(rows.get('Zilverdreef'), { name: 'Zilverdreef', status: 'current', alt: ['Zilveren Dreef'], parts: [{ postcode: 9997, wijken: { 2: 1 }, odd: '', even: 'B2:2' }] });
    assert.deepEqual(rows.get('Beek'), { name: 'Beek', status: 'former', means: ['Beek Links', 'Beek Rechts'] });
    assert.equal(rows.get('Beek Rechts')!.parts![0]!.even, '2:2');
    assert.equal(rows.get('Nieuwpad')!.status, 'current');
  });

  test('streets without houses keep their share of the map, or nothing; what is no street is left out', () => {
    assert.deepEqual(rows.get('Sluispad')!.wijken_share, { 1: 0.7, 2: 0.3 });
    assert.deepEqual([rows.get('Eendenpad'), rows.get('Verdwenen laan')].map((row) => [row!.parts, row!.wijken_share]), [[undefined, undefined], [undefined, undefined]]);
    for (const name of ['Brug', 'D', 'Eerste / Tweede', 'Tijdelijke oprit 3']) assert.ok(!rows.has(name), name);
  });

  test('the kept files are enough to make them all again, to the letter', () => {
    const again = join(work, 'again');
    assert.equal(run('--to', again).status, 0);
    for (const name of ['streets.json', 'addresses.csv.br', 'neighbourhoods.topo.json', 'neighbourhoods.geojson']) assert.deepEqual(readFileSync(join(again, name)), readFileSync(join(geo, name)), name);
  });

  test('a newer register replaces only the addresses', () => {
    const next = folder('next', { 'addresses.csv': 'street,postcode,housenumber,lon,lat\nMolenrakdijk,9998,9,4.001,51.001\n' });
    const to = join(work, 'newer');
    assert.equal(run('--from', next, '--to', to).status, 0);
    assert.deepEqual(rowsIn(to).get('Molenrakdijk')!.parts, [{ postcode: 9998, wijken: { 1: 1 }, odd: '9:1', even: '' }]);
    assert.equal(rowsIn(to).get('Sluispad')!.wijken_share![1], 0.7);
  });
});

test('newer polygons move the kept addresses to the neighbourhood they now stand in', () => {
  const to = join(work, 'redrawn');
  assert.equal(run('--from', folder('map', { 'wijken.geojson': JSON.stringify({ type: 'FeatureCollection', features: [square(4, 8), square(4.01, 9)] }) }), '--to', to).status, 0);
  assert.deepEqual(rowsIn(to).get('Molenrakdijk')!.parts![0]!.wijken, { 8: 3, 9: 4 });
});

describe('files that are not right are refused in words', () => {
  const rows = (...lines: string[]) => `street,postcode,housenumber,lon,lat\n${lines.join('\n')}\n`;
  const wrong: Record<string, [Record<string, string | Uint8Array>, RegExp]> = {
    'a column is missing': [{ 'addresses.csv': 'street,postcode,lon,lat\nA,9998,4,51\n' }, /missen de kolom housenumber\. Nodig zijn: street, postcode, housenumber, lon, lat/],
    'columns parted by something else than a comma': [{ 'addresses.csv': 'street;postcode;housenumber;lon;lat\nA;9998;1;4.001;51.001\n' }, /gevonden: street;postcode;housenumber;lon;lat.*met een komma/is],
    'an empty file of addresses': [{ 'addresses.csv': '' }, /addresses\.csv is leeg/],
    'columns without addresses': [{ 'addresses.csv': 'street,postcode,housenumber,lon,lat\n' }, /hebben kolommen, maar geen enkele rij/],
    'coordinates of Lambert': [{ 'addresses.csv': rows('A,9998,1,104900.5,193000.2') }, /regel 2: lon 104900\.5 en lat 193000\.2 zijn geen graden \(WGS84\)/],
    'longitude and latitude changed about': [{ 'addresses.csv': rows('A,9998,1,51.001,4.001') }, /regel 2: .*ligt meer dan 1 km buiten alle wijken.*lon en lat/],
    'half a point': [{ 'addresses.csv': rows('A,9998,1,4.001,51.001', 'A,9998,3,4.001,') }, /regel 3: .*lon en lat staan er allebei, of geen van beide/],
    'a number that is not on the map': [{ 'addresses.csv': 'street,postcode,housenumber,lon,lat,wijknr,wijk_method\nA,9998,1,4.001,51.001,77,p\n' }, /regel 2: wijknr 77 staat niet op de kaart/],
    'a way that does not exist': [{ 'addresses.csv': 'street,postcode,housenumber,lon,lat,wijknr,wijk_method\nA,9998,1,4.001,51.001,1,x\n' }, /regel 2: wijk_method “x” is geen p, s of n/],
    'a house number that is none': [{ 'addresses.csv': rows('A,9998,twaalf/2,4.001,51.001') }, /regel 2: “twaalf\/2” is geen huisnummer/],
    'letters of another code page': [{ 'addresses.csv': new Uint8Array(Buffer.from(rows('Caf\u00e9,9998,1,4.001,51.001'), 'latin1')) }, /addresses\.csv is geen UTF-8/],
    'an empty map': [{ 'wijken.geojson': '' }, /wijken\.geojson is geen geldige JSON/],
    'a map without numbers': [{ 'wijken.geojson': JSON.stringify({ type: 'FeatureCollection', features: [{ ...square(4, 1), properties: { naam: 'A' } }] }) }, /wijken\.geojson: features\.0\.properties\.wijknr.*geheel getal/],
    'a map that is no collection': [{ 'wijken.geojson': '{}' }, /wijken\.geojson: .*een FeatureCollection/],
    'a map in Lambert': [{ 'wijken.geojson': JSON.stringify({ type: 'FeatureCollection', features: [square(104_000, 1)] }) }, /wijken\.geojson: .*geen graden \(WGS84\)/],
    'a number twice on the map': [{ 'wijken.geojson': JSON.stringify({ type: 'FeatureCollection', features: [square(4, 1), square(4.01, 1)] }) }, /wijken\.geojson: wijknr 1 staat er twee keer/],
    'a list of names that is none': [{ 'street-index.json': '{"A":1}' }, /street-index\.json: .*een lijst van straten/],
    'a street without a name': [{ 'street-index.json': '[{"naam":"A"}]' }, /street-index\.json: 0\.name.*de naam van de straat/],
    'no file that is known': [{ 'adressen.xls': '' }, /heeft geen bestand dat we kennen.*wijken\.geojson.*addresses.*\.csv.*street-index\.json/s],
    'a row is no address': [{ 'addresses.csv': 'street,postcode,housenumber,lon,lat\nA,9998,1,4.001,51.001\nB,negen,1,4,51\n' }, /regel 3: .*"street":"B"/],
    'a street without any point': [{ 'addresses.csv': 'street,postcode,housenumber,lon,lat\nA,9998,1,,\n' }, /geen enkel huis in A \(9998\)/],
    'two files that may be meant': [{ 'a-addresses.csv': '', 'b-addresses.csv': '' }, /meer dan een bestand/],
  };
  for (const [what, [files, told]] of Object.entries(wrong))
    test(what, () => {
      const { status, stderr } = run('--from', folder(what, files), '--to', join(work, 'nowhere'));
      assert.equal(status, 1);
      assert.match(stderr, told);
      assert.doesNotMatch(stderr, /\n\s+at /);
    });

  test('an option that does not exist', () => {
    const { status, stderr } = run('--form', work);
    assert.equal(status, 1);
    assert.match(stderr, /--form.*npm run data -- --from/s);
    assert.doesNotMatch(stderr, /\n\s+at /);
  });

  test('an address that stands there twice counts once', () => {
    const to = join(work, 'twice');
    assert.equal(run('--from', folder('twice-source', { 'addresses.csv': rows('A,9998,1,4.001,51.001', 'A,9998,1,4.001,51.001', 'A,9998,3,4.001,51.001') }), '--to', to).status, 0);
    assert.deepEqual(rowsIn(to).get('A')!.parts, [{ postcode: 9998, wijken: { 1: 2 }, odd: '1-3:1', even: '' }]);
  });

  test('a folder that is not there', () => assert.match(run('--from', join(work, 'niets')).stderr, /De map .*niets bestaat niet/));
});

test('the streets in content are those of the kept addresses: nobody has to remember to make them again', () => {
  const { names, splits } = readSources('content/geo');
  assert.equal(readFileSync('content/geo/streets.json', 'utf8'), writeStreets(buildStreets({ addresses, shapes, names, splits })));
});

test('what is worked out for a register without neighbourhoods is what the data say', (t) => {
  const csv = brotliDecompressSync(readFileSync('content/geo/addresses.csv.br')).toString('utf8');
  const bare = writeCsv(['street', 'postcode', 'housenumber', 'lon', 'lat'], readCsv(csv).map((row) => ['street', 'postcode', 'housenumber', 'lon', 'lat'].map((name) => row[name]!)));
  const worked = readAddresses(bare, shapes);
  const differ = (method: string) => addresses.filter((address, i) => address.method === method && (worked[i]!.neighbourhood !== address.neighbourhood || worked[i]!.method !== method));
  // A point on the very line is on either side of it.
  assert.deepEqual(differ('p').filter(({ distance }) => distance! > 0), []);
  assert.deepEqual(differ('s'), []);
  const borrowed = addresses.filter(({ method }) => method === 'n').length;
  t.diagnostic(`${differ('n').length} of ${borrowed} houses without a point differ`);
  assert.ok(differ('n').length / borrowed <= 0.02);
});
